package org.chorus.expertise;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Parts of one work. */
final class Parts {

    private static final Comparator<Part> LEAST_FIRST = Comparator.comparingDouble(Formula::share)
            .thenComparing(Part::at).thenComparing(Part::role, Comparator.reverseOrder());

    private Parts() {
    }

    /** Each person's largest part, by person; nobody's are left out. */
    static List<Part> oneEach(Collection<Part> parts) {
        Map<String, Part> largest = new TreeMap<>();
        parts.stream().filter(part -> !part.personKey().isEmpty())
                .forEach(part -> largest.merge(part.personKey(), part, (one, other) -> LEAST_FIRST.compare(one, other) < 0 ? other : one));
        return List.copyOf(largest.values());
    }
}
