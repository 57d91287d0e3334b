package org.chorus.expertise;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** Goes through everything of a kind by ascending ids. */
final class Batches {

    private Batches() {
    }

    /** @param behind at most {@link WorkSource#BATCH} ids behind the one given, ascending */
    static void of(WorkKind kind, IntFunction<List<Integer>> behind, Consumer<List<WorkKey>> batches) {
        List<Integer> ids = behind.apply(0);
        while (!ids.isEmpty()) {
            batches.accept(ids.stream().map(id -> new WorkKey(kind, id)).toList());
            ids = behind.apply(ids.get(ids.size() - 1));
        }
    }
}
