package org.chorus.board;

import java.util.Locale;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;

/** What a board is for. */
public enum BoardKind {

    OPEN,
    /** Asks one question until a closing time. */
    CHALLENGE,
    /** Nobody learns who wrote an idea. */
    SUGGESTION_BOX;

    /** As on the wire: `suggestion box`. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** In any case, words parted by blank, hyphen or underscore. @throws InvalidInput for any other word */
    public static BoardKind of(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Stream.of(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("board.kind", "The kind must be open, challenge or suggestion box."));
    }
}
