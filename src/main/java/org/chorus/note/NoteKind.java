package org.chorus.note;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;

/** What a note tells. */
public enum NoteKind {
    DOING, LEARNED,
    /** Asks; its replies are answers. */
    STUCK,
    /** How something was mended; others confirm that it worked for them. */
    FIX, THANKS, GOT_IT_WRONG,
    /** Answers another note; nobody chooses this. */
    REPLY;

    /** As on the wire: `got-it-wrong`. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those that somebody may choose, in the order they are offered. */
    public static Stream<NoteKind> offered() {
        return Stream.of(values()).filter(kind -> kind != REPLY);
    }

    /** In any case, with blanks, hyphens or underscores. @throws InvalidInput for any other word */
    public static NoteKind of(String text) {
        String word = text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return offered()
                .filter(kind -> kind.wire().equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("note.kind", "The kind must be one of "
                        + offered().map(NoteKind::wire).collect(Collectors.joining(", ")) + "."));
    }
}
