package org.chorus.web;

import java.util.List;
import java.util.Locale;
import org.chorus.text.Difference;

/** One line of a difference on the wire. @param kind same, added or removed, of the whole line and of each stretch */
public record DifferenceJson(String kind, List<Stretch> segments) {

    /** A part of a line. */
    public record Stretch(String kind, String text) {
    }

    public static List<DifferenceJson> of(Difference difference) {
        return difference.lines().stream()
                .map(line -> new DifferenceJson(wire(line.kind()),
                        line.segments().stream().map(segment -> new Stretch(wire(segment.kind()), segment.text())).toList()))
                .toList();
    }

    private static String wire(Difference.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
