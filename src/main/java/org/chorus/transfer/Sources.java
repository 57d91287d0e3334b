package org.chorus.transfer;

import java.util.List;

/** Which idea came from which row. */
public interface Sources {

    /** All of a board, in no order. */
    List<Source> onBoard(int boardId);

    /** Adds them in one batch; a key that the board has already breaks the transaction. */
    void add(List<Source> sources);

    /** Replaces what is kept of these, found by board and key. */
    void change(List<Source> sources);
}
