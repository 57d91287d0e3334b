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

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next);
    }
}
