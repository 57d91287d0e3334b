package org.chorus.common;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts what is too much for one statement, one question to the host or one transaction. */
public final class Slices {

    /**
     * As many values as one list of an SQL statement may have: Oracle takes a thousand, and SQL Server 2,100 in a whole
     * statement, which may have two lists and some values beside them.
     */
    public static final int MOST_LISTED = 900;

    private Slices() {
    }

    /** Each short enough for a list of an SQL statement. */
    public static <T> List<List<T>> listed(Collection<T> all) {
        return of(all, MOST_LISTED);
    }

    /** In the same order, each of the size but the last, which may be smaller; none of nothing. */
    public static <T> List<List<T>> of(Collection<T> all, int size) {
        List<T> list = List.copyOf(all);
        return IntStream.iterate(0, from -> from < list.size(), from -> from + size)
                .mapToObj(from -> list.subList(from, Math.min(from + size, list.size()))).toList();
    }
}
