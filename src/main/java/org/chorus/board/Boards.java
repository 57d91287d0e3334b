package org.chorus.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The boards kept; asks no permission. */
public interface Boards {

    /** Deleted ones included. */
    Optional<Board> byId(int id);

    /** Deleted ones included; in no order. */
    List<Board> byIds(Collection<Integer> ids);

    /** Not deleted, by name, at most 500. */
    List<Board> inSpaces(Collection<String> spaceKeys);

    /** Keys of all spaces with a board that is not deleted. */
    Set<String> spaceKeys();

    /** @return the board with its id */
    Board add(NewBoard board, String creator, long now);

    /** Everything but id, space and creation is taken over. */
    void save(Board board);
}
