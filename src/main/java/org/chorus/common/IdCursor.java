package org.chorus.common;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Pages of lists that run from the latest id down. */
public final class IdCursor {

    private IdCursor() {
    }

    /** 0 for the beginning. @throws InvalidInput when it is not one that a page gave */
    public static int of(String after) {
        if (!after.matches("\\d{0,9}")) {
            throw new InvalidInput("page.after", "The cursor does not belong to this list; begin again without one.");
        }
        return after.isEmpty() ? 0 : Integer.parseInt(after);
    }

    /** @param found one more than the page holds, where there is a next one */
    public static <T, V> Page<V> page(List<T> found, int limit, ToIntFunction<T> id, Function<List<T>, List<V>> views) {
        Page<T> shown = Page.cut(found, limit, one -> String.valueOf(id.applyAsInt(one)));
        return new Page<>(views.apply(shown.items()), shown.next());
    }
}
