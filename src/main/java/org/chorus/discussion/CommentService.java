package org.chorus.discussion;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaCounters.Counter;
import org.chorus.idea.Standing;
import org.chorus.text.Mentions;
import org.chorus.text.TextRules;

/** What people do with comments. */
public final class CommentService {

    private final Floor floor;
    private final Comments comments;
    private final CommentThreads threads;
    private final CommentViews views;
    private final Mentions mentions;

    public CommentService(Floor floor, Comments comments, CommentThreads threads, CommentViews views, Mentions mentions) {
        this.floor = floor;
        this.comments = comments;
        this.threads = threads;
        this.views = views;
        this.mentions = mentions;
    }

    /** The idea's comments, thread by thread, each thread in the order it was written. */
    public Page<CommentView> of(Viewer viewer, int ideaId, PageRequest page) {
        Standing standing = floor.read(viewer, ideaId);
        return views.page(standing, comments.matching(CommentQuery.of(standing, page)), page.limit());
    }

    /**
     * Says something on an idea. The same words by the same person in the same place within a minute are one comment.
     *
     * @param parentId the comment replied to, 0 for none
     */
    public CommentView post(Viewer viewer, int ideaId, int parentId, String text) {
        String stored = stored(text);
        return floor.contribute(viewer, ideaId, standing -> {
            Optional<Comment> parent = parentId == 0 ? Optional.empty() : Optional.of(parent(ideaId, parentId));
            Comment comment = comments.recent(ideaId, viewer.key(), floor.echoesSince()).stream()
                    .filter(recent -> recent.parentId() == parentId && recent.text().equals(stored))
                    .findFirst()
                    .orElseGet(() -> add(standing, parent, stored));
            return views.one(standing, comment);
        });
    }

    private Comment add(Standing standing, Optional<Comment> parent, String stored) {
        int ideaId = standing.idea().id();
        String author = standing.viewer().key();
        Comment comment = comments.add(ideaId, parent, author, stored, floor.now());
        threads.appeared(comment);
        count(ideaId);
        Set<String> named = mentions.keysIn(stored);
        floor.tell(new Commented(ideaId, comment.id(), author, parent.map(Comment::authorKey).orElse(""), named));
        return comment;
    }

    private Comment parent(int ideaId, int parentId) {
        Comment parent = comments.byId(parentId)
                .filter(comment -> comment.ideaId() == ideaId)
                .orElseThrow(() -> new Missing("comment"));
        return requireStanding(parent);
    }

    /** Only its author puts other words in. The same words again change nothing. */
    public CommentView edit(Viewer viewer, int commentId, String text) {
        String stored = stored(text);
        return floor.contribute(viewer, ideaOf(commentId), "comment", standing -> {
            Comment before = visible(standing, comment(commentId));
            if (!viewer.is(before.authorKey())) {
                throw new Forbidden("comment.edit", "Only who wrote a comment may change it.");
            }
            requireStanding(before);
            Comment after = before.text().equals(stored) ? before : before.edited(stored, floor.now());
            comments.save(after);
            tellEdited(standing, before, after);
            return views.one(standing, after);
        });
    }

    private void tellEdited(Standing standing, Comment before, Comment after) {
        Set<String> named = new HashSet<>(mentions.keysIn(after.text()));
        named.removeAll(mentions.keysIn(before.text()));
        if (!after.text().equals(before.text())) {
            floor.tell(new CommentEdited(standing.idea().id(), after.id(), after.authorKey(), named));
        }
    }

    /** By its author or whoever curates the board. Twice is the same as once. */
    public void delete(Viewer viewer, int commentId) {
        floor.write(viewer, ideaOf(commentId), "comment", standing -> {
            Comment comment = visible(standing, comment(commentId));
            if (!viewer.is(comment.authorKey()) && !standing.access().mayCurate()) {
                throw new Forbidden("comment.delete", "Only who wrote a comment and the board's hosts may delete it.");
            }
            if (!comment.isDeleted()) {
                Comment deleted = comment.deleted(floor.now(), viewer.key());
                comments.save(deleted);
                threads.changed(comment, deleted);
                count(comment.ideaId());
                floor.tell(new CommentDeleted(comment.ideaId(), commentId, viewer.key()));
            }
            return null;
        });
    }

    /** Undoes a deletion: one's own, or any for whoever curates the board. */
    public CommentView restore(Viewer viewer, int commentId) {
        return floor.write(viewer, ideaOf(commentId), "comment", standing -> {
            Comment comment = visible(standing, comment(commentId));
            if (comment.isDeleted() && !views.mayRestore(standing, comment)) {
                throw new Forbidden("comment.restore", "Only who deleted a comment and the board's hosts may bring it back.");
            }
            Comment restored = comment.deleted(0, "");
            comments.save(restored);
            threads.changed(comment, restored);
            count(comment.ideaId());
            floor.tell(new CommentRestored(comment.ideaId(), commentId, viewer.key()));
            return views.one(standing, restored);
        });
    }

    private void count(int ideaId) {
        floor.count(ideaId, Counter.COMMENTS, comments.standing(ideaId));
    }

    private IntSupplier ideaOf(int commentId) {
        return () -> comment(commentId).ideaId();
    }

    private Comment comment(int id) {
        return comments.byId(id).orElseThrow(() -> new Missing("comment"));
    }

    /** A deleted comment without a place in its thread is missing to those who may not bring it back. */
    private Comment visible(Standing standing, Comment comment) {
        if (!comment.isShown() && !views.mayRestore(standing, comment)) {
            throw new Missing("comment");
        }
        return comment;
    }

    private static Comment requireStanding(Comment comment) {
        if (comment.isDeleted()) {
            throw new Conflict("comment.deleted", "The comment is deleted.");
        }
        return comment;
    }

    private String stored(String text) {
        return mentions.toStored(TextRules.text("text", text, Comment.LONGEST));
    }
}
