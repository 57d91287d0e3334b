package org.chorus.expertise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chorus.discussion.Comment;
import org.chorus.discussion.Comments;
import org.chorus.idea.Idea;

/** Comments on ideas as works of their own, in the thread of the idea. The hidden author of an idea says nothing here either. */
public final class CommentSource implements WorkSource {

    private final Comments comments;
    private final IdeaSource ideas;

    public CommentSource(Comments comments, IdeaSource ideas) {
        this.comments = comments;
        this.ideas = ideas;
    }

    @Override
    public boolean holds(WorkKind kind) {
        return kind == WorkKind.COMMENT;
    }

    @Override
    public List<Work> load(WorkKind kind, Collection<Long> ids) {
        List<Comment> found = comments.byIds(ids.stream().map(Long::intValue).toList()).stream()
                .filter(comment -> !comment.isDeleted()).toList();
        IdeaSource.Standing standing = ideas.standing(found.stream().map(Comment::ideaId).collect(Collectors.toSet()));
        Map<Integer, Idea> byId = standing.ideas().stream().collect(Collectors.toMap(Idea::id, idea -> idea));
        return found.stream()
                .filter(comment -> byId.containsKey(comment.ideaId()))
                .filter(comment -> !isByHiddenAuthor(comment, byId.get(comment.ideaId()), standing))
                .map(comment -> work(comment, byId.get(comment.ideaId()), standing))
                .toList();
    }

    private static boolean isByHiddenAuthor(Comment comment, Idea idea, IdeaSource.Standing standing) {
        return standing.boards().get(idea.boardId()).hidesAuthors() && comment.authorKey().equals(idea.authorKey());
    }

    private static Work work(Comment comment, Idea idea, IdeaSource.Standing standing) {
        long at = Math.max(comment.createdAt(), comment.editedAt());
        Part part = new Part(comment.authorKey(), Role.COMMENTER, Formula.COMMENTER, at);
        return new Work(WorkKey.comment(comment.id()), WorkKey.idea(idea.id()), standing.boards().get(idea.boardId()).spaceKey(), 0,
                idea.title(), at, Parts.oneEach(List.of(part)), standing.subjectsOf(idea.id()), Analyser.termsOf(idea.title(), comment.text()));
    }

    @Override
    public void all(Consumer<List<WorkKey>> batches) {
        Batches.of(WorkKind.COMMENT, after -> comments.ids(after, BATCH), batches);
    }

    /** Of one idea, deleted ones included. */
    void allOn(int ideaId, Consumer<List<WorkKey>> batches) {
        Batches.of(WorkKind.COMMENT, after -> comments.idsOn(ideaId, after, BATCH), batches);
    }
}
