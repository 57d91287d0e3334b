package org.chorus.endorsement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.board.Access;
import org.chorus.board.Board;
import org.chorus.board.BoardAccess;
import org.chorus.common.Ref;
import org.chorus.discussion.Comment;
import org.chorus.discussion.Comments;
import org.chorus.discussion.Suggestion;
import org.chorus.discussion.Suggestions;
import org.chorus.host.Viewer;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaTopics;
import org.chorus.idea.Ideas;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/** Ideas, and what was said and suggested on them. Who wrote in a suggestion box is nobody's to thank. */
public final class IdeaWorks implements Works {

    private static final String IDEA = "idea";
    private static final String COMMENT = "comment";
    private static final String SUGGESTION = "suggestion";
    static final Set<String> KINDS = Set.of(IDEA, COMMENT, SUGGESTION);

    private final Ideas ideas;
    private final BoardAccess boards;
    private final Comments comments;
    private final Suggestions suggestions;
    private final IdeaTopics ideaTopics;
    private final TopicService topics;

    public IdeaWorks(Ideas ideas, BoardAccess boards, Comments comments, Suggestions suggestions, IdeaTopics ideaTopics,
            TopicService topics) {
        this.ideas = ideas;
        this.boards = boards;
        this.comments = comments;
        this.suggestions = suggestions;
        this.ideaTopics = ideaTopics;
        this.topics = topics;
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public Map<Ref, Work> openTo(Viewer viewer, Collection<Ref> refs) {
        List<Part> parts = parts(refs);
        List<Idea> standing = ideasOf(parts);
        Map<Integer, Access> readable = boards.readable(viewer, standing.stream().map(Idea::boardId).collect(Collectors.toSet()));
        Map<Integer, Idea> open = standing.stream().filter(idea -> readable.containsKey(idea.boardId()))
                .collect(Collectors.toMap(Idea::id, idea -> idea));
        Map<Ref, Work> works = new HashMap<>();
        parts.stream().filter(part -> open.containsKey(part.ideaId())).forEach(part -> {
            Idea idea = open.get(part.ideaId());
            works.put(part.ref(), work(part, idea, readable.get(idea.boardId()).board()));
        });
        return works;
    }

    /** With its idea goes what was said on it, and with its board the idea. */
    @Override
    public Set<Ref> standing(Collection<Ref> refs) {
        List<Part> parts = parts(refs);
        List<Idea> kept = ideasOf(parts);
        Set<Integer> onBoards = boards.standing(kept.stream().map(Idea::boardId).collect(Collectors.toSet()));
        Set<Integer> there = kept.stream().filter(idea -> onBoards.contains(idea.boardId())).map(Idea::id).collect(Collectors.toSet());
        return parts.stream().filter(part -> there.contains(part.ideaId())).map(Part::ref).collect(Collectors.toSet());
    }

    private List<Idea> ideasOf(List<Part> parts) {
        return ideas.byIds(parts.stream().map(Part::ideaId).collect(Collectors.toSet())).stream().filter(idea -> !idea.isDeleted()).toList();
    }

    @Override
    public List<String> topicsOf(Viewer viewer, Work work) {
        Set<Integer> about = parts(Set.of(work.ref())).stream().map(Part::ideaId).collect(Collectors.toSet());
        List<Integer> ids = ideaTopics.of(about).values().stream().flatMap(List::stream).toList();
        return topics.byIds(ids).values().stream().map(Topic::name).sorted().toList();
    }

    private List<Part> parts(Collection<Ref> refs) {
        List<Part> parts = Ids.of(refs, IDEA).stream().map(id -> new Part(Ref.of(IDEA, id), id, "", "")).collect(Collectors.toList());
        comments.byIds(Ids.of(refs, COMMENT)).stream().filter(comment -> !comment.isDeleted()).map(IdeaWorks::part).forEach(parts::add);
        suggestions.byIds(Ids.of(refs, SUGGESTION)).stream().map(IdeaWorks::part).forEach(parts::add);
        return parts;
    }

    private static Part part(Comment comment) {
        return new Part(Ref.of(COMMENT, comment.id()), comment.ideaId(), comment.authorKey(), "#comment-" + comment.id());
    }

    private static Part part(Suggestion suggestion) {
        return new Part(Ref.of(SUGGESTION, suggestion.id()), suggestion.ideaId(), suggestion.authorKey(),
                "#chorus-suggestion-" + suggestion.id());
    }

    private static Work work(Part part, Idea idea, Board board) {
        String maker = part.makerKey().isEmpty() ? idea.authorKey() : part.makerKey();
        boolean hidden = maker.isEmpty() || board.hidesAuthors() && maker.equals(idea.authorKey());
        return new Work(part.ref(), idea.title(), "/plugins/servlet/chorus/ideas/" + idea.id() + part.anchor(),
                Audience.space(board.spaceKey()), hidden ? Set.of() : Set.of(maker));
    }

    /** @param makerKey empty for the idea's own author */
    private record Part(Ref ref, int ideaId, String makerKey, String anchor) {
    }
}
