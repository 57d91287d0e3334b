package org.chorus.common;

import java.util.List;
import java.util.function.Function;

/**
 * One stretch of a longer list.
 *
 * @param next the cursor to pass as `after` for what follows; empty at the end
 */
public record Page<T>(List<T> items, String next) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> last(List<T> items) {
        return new Page<>(items, "");
    }

    /**
     * The beginning of what was found.
     *
     * @param found one more than the page holds, where there is a next one
     */
    public static <T> Page<T> cut(List<T> found, int limit, Function<T, String> cursor) {
        boolean goesOn = found.size() > limit;
        return new Page<>(goesOn ? found.subList(0, limit) : found, goesOn ? cursor.apply(found.get(limit - 1)) : "");
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
