package org.chorus.notify;

import java.util.Optional;
import org.chorus.discussion.Challenge;
import org.chorus.discussion.Challenges;
import org.chorus.discussion.Comments;
import org.chorus.discussion.Suggestion;
import org.chorus.discussion.SuggestionState;
import org.chorus.discussion.Suggestions;
import org.chorus.idea.IdeaHistory;

/** Looks up what a notice is about when its mail is written: what was taken back meanwhile is not told. */
public final class Details {

    private final IdeaHistory history;
    private final Comments comments;
    private final Suggestions suggestions;
    private final Challenges challenges;

    public Details(IdeaHistory history, Comments comments, Suggestions suggestions, Challenges challenges) {
        this.history = history;
        this.comments = comments;
        this.suggestions = suggestions;
        this.challenges = challenges;
    }

    /** Empty where there is nothing to tell any more. */
    Optional<Detail> of(Notice notice) {
        int id = notice.detailId();
        return switch (notice.happening()) {
            case STATE_CHANGED -> history.changes(notice.ideaId()).stream().filter(change -> change.id() == id).findFirst()
                    .map(change -> new Detail(change.answer(), "", change.to().name()));
            case COMMENTED, REPLIED, MENTIONED -> comments.byId(id).filter(comment -> !comment.isDeleted())
                    .map(comment -> Detail.said(comment.text(), "comment-" + id));
            case MENTIONED_IN_IDEA -> history.version(notice.ideaId(), id).map(version -> Detail.said(version.text(), ""));
            case SUGGESTED -> suggestion(id, SuggestionState.OPEN).map(offer -> said(offer, offer.note()));
            case SUGGESTION_TAKEN -> suggestion(id, SuggestionState.TAKEN).map(offer -> said(offer, offer.note()));
            case SUGGESTION_DECLINED -> suggestion(id, SuggestionState.DECLINED).map(offer -> said(offer, offer.answer()));
            case CHALLENGED -> challenge(id).map(challenge -> said(challenge, challenge.reason()));
            case CHALLENGE_KEPT -> challenge(id).map(challenge -> said(challenge, challenge.keptReason()));
            case CHALLENGE_ANSWERED -> challenge(id).map(challenge -> said(challenge, challenge.answer()));
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
