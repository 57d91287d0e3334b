package org.chorus.idea;

import java.util.Collection;
import java.util.Map;

/** How much is on boards. */
public interface BoardFigures {

    /** By board; boards without ideas are left out. One statement, however many boards. */
    Map<Integer, Figures> of(Collection<Integer> boardIds);

    /**
     * Of ideas that are not deleted.
     *
     * @param waiting  without an answer
     * @param newestAt epoch milliseconds
     */
    record Figures(int ideas, int waiting, long newestAt) {

        public static final Figures NONE = new Figures(0, 0, 0);
    }
}
