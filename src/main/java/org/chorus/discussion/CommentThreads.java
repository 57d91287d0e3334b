package org.chorus.discussion;

import java.util.Optional;

/**
 * Keeps, on every comment, the number of replies still shown, so that a list knows which deleted comments keep their
 * place without looking at their threads. The idea must be locked.
 */
public final class CommentThreads {

    private final Comments comments;

    public CommentThreads(Comments comments) {
        this.comments = comments;
    }

    void appeared(Comment comment) {
        adjustParentOf(comment, 1);
    }

    void changed(Comment before, Comment after) {
        if (before.isShown() != after.isShown()) {
            adjustParentOf(after, after.isShown() ? 1 : -1);
        }
    }

    /** Goes up only as long as deleted comments come into sight or go out of it: mostly not at all. */
    private void adjustParentOf(Comment comment, int change) {
        Optional<Comment> above = parent(comment);
        while (above.isPresent()) {
            Comment before = above.get();
            Comment after = before.withReplies(before.replies() + change);
            comments.save(after);
            above = before.isShown() == after.isShown() ? Optional.empty() : parent(after);
        }
    }

    private Optional<Comment> parent(Comment comment) {
        return comment.parentId() == 0 ? Optional.empty() : comments.byId(comment.parentId());
    }
}
