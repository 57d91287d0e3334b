package org.chorus.transfer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an export calls an idea that was posted here and so has no key of another tool: `chorus:12`. */
final class OwnKey {

    private static final Pattern SHAPE = Pattern.compile("chorus:([1-9]\\d{0,8})");

    private OwnKey() {
    }

    static String of(int ideaId) {
        return "chorus:" + ideaId;
    }

    static Optional<Integer> ideaIn(String key) {
        Matcher matcher = SHAPE.matcher(key);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
