package org.chorus.expertise;

import java.util.List;
import java.util.Objects;
import org.chorus.text.TextRules;

/**
 * What somebody says of themselves from now on.
 *
 * @param asks   names of topics, at most ten
 * @param learns likewise
 */
public record ProfileChange(boolean open, String talents, List<String> asks, List<String> learns) {

    public ProfileChange {
        talents = TextRules.optionalText("talents", talents, Profile.LONGEST);
        asks = List.copyOf(Objects.requireNonNullElse(asks, List.of()));
        learns = List.copyOf(Objects.requireNonNullElse(learns, List.of()));
    }
}
