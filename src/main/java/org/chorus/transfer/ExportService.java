package org.chorus.transfer;

import org.chorus.board.BoardAccess;
import org.chorus.host.People;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaBatches;
import org.chorus.text.Mentions;

/** Hands a board's ideas out to whoever may read them. */
public final class ExportService {

    private final BoardAccess boards;
    private final IdeaBatches ideas;
    private final Sources sources;
    private final Transactions transactions;
    private final People people;
    private final Mentions mentions;

    public ExportService(BoardAccess boards, IdeaBatches ideas, Sources sources, Transactions transactions, People people,
            Mentions mentions) {
        this.boards = boards;
        this.ideas = ideas;
        this.sources = sources;
        this.transactions = transactions;
        this.people = people;
        this.mentions = mentions;
    }

    /** @throws org.chorus.common.Missing when the viewer may not read the board */
    public Export export(Viewer viewer, int boardId) {
        return new Export(boards.read(viewer, boardId).board(), ideas, sources, transactions, mentions, new Authors(people));
    }
}
