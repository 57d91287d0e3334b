package org.chorus.discussion;

import java.util.List;

/**
 * A comment as one viewer is shown it; of a deleted one nothing is left but its place.
 *
 * @param text as stored, empty when deleted
 */
public record CommentView(Comment comment, Speaker speaker, String text, List<Tally> reactions, Rights rights) {

    public CommentView {
        reactions = List.copyOf(reactions);
    }

    /** What the viewer may do with it. */
    public record Rights(boolean mayReply, boolean mayEdit, boolean mayDelete, boolean mayRestore) {
    }
}
