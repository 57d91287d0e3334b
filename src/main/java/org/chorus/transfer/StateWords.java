package org.chorus.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What other tools call the states of an idea. */
public final class StateWords {

    /** Our own names, as they stand on the wire. */
    public static final List<String> OURS = List.of("SPARK", "OPEN", "CALL", "PAUSED", "TRIAL", "IN_USE", "DROPPED",
            "WITHDRAWN", "LAPSED", "DECLINED", "MERGED");

    /** A row in a state that nobody knows is open: it was put up and nothing is known to have come of it. */
    public static final String UNKNOWN = "OPEN";

    /** A row that says nothing of its state is as new as if it had been posted. */
    public static final String NONE = "SPARK";

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("draft", "SPARK"), Map.entry("new", "SPARK"), Map.entry("idea", "SPARK"),
            Map.entry("review", "OPEN"), Map.entry("in review", "OPEN"), Map.entry("under review", "OPEN"),
            Map.entry("last call", "CALL"),
            Map.entry("on hold", "PAUSED"),
            Map.entry("in progress", "TRIAL"),
            Map.entry("final", "IN_USE"), Map.entry("living", "IN_USE"), Map.entry("done", "IN_USE"),
            Map.entry("implemented", "IN_USE"), Map.entry("in use", "IN_USE"),
            Map.entry("stagnant", "LAPSED"),
            Map.entry("rejected", "DECLINED"), Map.entry("duplicate", "MERGED"));

    private StateWords() {
    }

    /** Our state for a word, as far as anybody would guess it. */
    static Optional<String> usual(String word) {
        return ours(word).or(() -> Optional.ofNullable(USUAL.get(folded(word))));
    }

    /** One of our own names, in any case: `in use` is `IN_USE`. */
    public static Optional<String> ours(String name) {
        String state = name.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return OURS.contains(state) ? Optional.of(state) : Optional.empty();
    }

    static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
