package org.chorus.notify;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.board.BoardAccess;
import org.chorus.discussion.Challenge;
import org.chorus.discussion.Challenges;
import org.chorus.discussion.Comments;
import org.chorus.discussion.Suggestion;
import org.chorus.discussion.SuggestionState;
import org.chorus.discussion.Suggestions;
import org.chorus.host.Viewer;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaHistory;
import org.chorus.idea.Ideas;

/** What there is to tell of ideas and what people say to them. */
public final class IdeaTale implements Tale {

    private final Ideas ideas;
    private final BoardAccess boards;
    private final IdeaHistory history;
    private final Comments comments;
    private final Suggestions suggestions;
    private final Challenges challenges;

    public IdeaTale(Ideas ideas, BoardAccess boards, IdeaHistory history, Comments comments, Suggestions suggestions,
            Challenges challenges) {
        this.ideas = ideas;
        this.boards = boards;
        this.history = history;
        this.comments = comments;
        this.suggestions = suggestions;
        this.challenges = challenges;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.IDEA;
    }

    @Override
    public Map<Integer, Headline> visible(Viewer reader, Collection<Integer> ids) {
        List<Idea> standing = ideas.byIds(ids).stream().filter(idea -> !idea.isDeleted()).toList();
        Set<Integer> readable = boards.readable(reader, standing.stream().map(Idea::boardId).collect(Collectors.toSet())).keySet();
        Map<Integer, Headline> visible = new HashMap<>();
        standing.stream().filter(idea -> readable.contains(idea.boardId())).forEach(idea -> visible.put(idea.id(),
                new Headline(idea.title(), "/plugins/servlet/chorus/ideas/" + idea.id(), idea.state().name())));
        return visible;
    }

    @Override
    public Optional<Detail> detail(Notice notice) {
        int id = notice.detailId();
        int ideaId = notice.subject().id();
        return switch (notice.happening()) {
            case STATE_CHANGED -> history.changes(ideaId).stream().filter(change -> change.id() == id).findFirst()
                    .map(change -> new Detail(change.answer(), "", change.to().name()));
            case COMMENTED, REPLIED, MENTIONED -> comments.byId(id).filter(comment -> !comment.isDeleted())
                    .map(comment -> Detail.said(comment.text(), "comment-" + id));
            case MENTIONED_IN_IDEA -> history.version(ideaId, id).map(version -> Detail.said(version.text(), ""));
            case SUGGESTED -> suggestion(id, SuggestionState.OPEN).map(offer -> said(offer, offer.note()));
            case SUGGESTION_TAKEN -> suggestion(id, SuggestionState.TAKEN).map(offer -> said(offer, offer.note()));
            case SUGGESTION_DECLINED -> suggestion(id, SuggestionState.DECLINED).map(offer -> said(offer, offer.answer()));
            case CHALLENGED -> challenge(id).map(challenge -> said(challenge, challenge.reason()));
            case CHALLENGE_KEPT -> challenge(id).map(challenge -> said(challenge, challenge.keptReason()));
            case CHALLENGE_ANSWERED -> challenge(id).map(challenge -> said(challenge, challenge.answer()));
            case IDEA_SPARKED, IDEA_ON_BOARD -> ideas.byId(ideaId).filter(idea -> !idea.isDeleted()).map(idea -> Detail.said(idea.text(), ""));
            default -> throw new IllegalStateException(notice.happening() + " does not happen to ideas");
        };
    }

    private Optional<Suggestion> suggestion(int id, SuggestionState state) {
        return suggestions.byId(id).filter(offer -> offer.state() == state);
    }

    private Optional<Challenge> challenge(int id) {
        return challenges.byId(id).filter(challenge -> challenge.state().stands());
    }

    private static Detail said(Suggestion offer, String text) {
        return Detail.said(text, "chorus-suggestion-" + offer.id());
    }

    private static Detail said(Challenge challenge, String text) {
        return Detail.said(text, "chorus-challenge-" + challenge.id());
    }
}
