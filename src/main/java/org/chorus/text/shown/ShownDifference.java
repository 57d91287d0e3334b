package org.chorus.text.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chorus.text.Difference;

/** A difference as the template takes it: stretches with `kind` and `text` in reading order, lines ended by a line break. */
public final class ShownDifference {

    private ShownDifference() {
    }

    public static List<Map<String, Object>> of(Difference difference) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Difference.Line line : difference.lines()) {
            line.segments().forEach(segment -> parts.add(part(segment.kind(), segment.text())));
            parts.add(part(line.kind(), "\n"));
        }
        return parts;
    }

    private static Map<String, Object> part(Difference.Kind kind, String text) {
        return Map.of("kind", kind.name().toLowerCase(Locale.ROOT), "text", text);
    }
}
