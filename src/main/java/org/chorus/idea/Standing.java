package org.chorus.idea;

import org.chorus.board.Access;
import org.chorus.board.Board;
import org.chorus.host.Viewer;

/** What a viewer may do with an idea that he may see. */
public record Standing(Viewer viewer, Idea idea, Access access) {

    public Board board() {
        return access.board();
    }

    public boolean isAuthor() {
        return viewer.is(idea.authorKey());
    }

    /** Its author; the hosts where an import named no person. */
    public boolean mayEdit() {
        return !idea.isDeleted() && (isAuthor() ? access.mayContribute() : idea.authorKey().isEmpty() && access.mayCurate());
    }

    /** Its author and the board's hosts. */
    public boolean mayDelete() {
        return access.mayCurate() || isAuthor() && access.mayContribute();
    }

    /** Once deleted, only those who may bring it back still read it. */
    public boolean mayReadText() {
        return !idea.isDeleted() || isAuthor() || access.mayCurate();
    }
}
