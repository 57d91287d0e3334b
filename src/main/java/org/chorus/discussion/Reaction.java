package org.chorus.discussion;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;

/** The signs with which people react to a comment or a note. A closed set, and none of them says no: that is what words are for. */
public enum Reaction {

    THUMBS_UP("\uD83D\uDC4D"), HEART("\u2764\uFE0F"), PARTY("\uD83C\uDF89"), LAUGH("\uD83D\uDE04"), THINKING("\uD83E\uDD14"),
    EYES("\uD83D\uDC40"), ROCKET("\uD83D\uDE80"), THANKS("\uD83D\uDE4F");

    private final String emoji;

    Reaction(String emoji) {
        this.emoji = emoji;
    }

    public String emoji() {
        return emoji;
    }

    /** As on the wire: `thumbs-up`. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The wire name or the emoji itself. @throws InvalidInput for anything else */
    public static Reaction of(String text) {
        return Stream.of(values())
                .filter(reaction -> reaction.wire().equals(text.toLowerCase(Locale.ROOT)) || reaction.emoji.equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("reaction.unknown", "The reaction must be one of "
                        + Stream.of(values()).map(Reaction::wire).collect(Collectors.joining(", ")) + "."));
    }
}
