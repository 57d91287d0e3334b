package org.chorus.note;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the addresses of Confluence's pages tell of the page: its id, its id in few letters, or its space and title. */
final class PageAddress {

    private static final Pattern NUMBERED = Pattern.compile("[?&]pageId=(\\d{1,18})(?:[&#]|$)"
            + "|^/spaces/[^/?#]+/(?:pages|blog/\\d{4}/\\d{2}/\\d{2})/(\\d{1,18})(?:[/?#]|$)");
    private static final Pattern TINY = Pattern.compile("^/x/([A-Za-z0-9_-]{1,11})/?(?:[?#]|$)");
    private static final Pattern TITLED = Pattern.compile("^/display/([^/?#]+)/([^/?#]+)(?:[?#]|$)");
    /** Twelve letters of base 64 are nine bytes, of which the id takes eight. */
    private static final int TINY_LETTERS = 12;

    private PageAddress() {
    }

    /**
     * Id of the page; empty for an address that tells of none.
     *
     * @param path   what follows the site's own address
     * @param titled looks up a space's key and a title
     */
    static Optional<Long> idIn(String path, BiFunction<String, String, Optional<Long>> titled) {
        Matcher numbered = NUMBERED.matcher(path);
        if (numbered.find()) {
            return Optional.of(Long.valueOf(numbered.group(1) == null ? numbered.group(2) : numbered.group(1)));
        }
        Matcher tiny = TINY.matcher(path);
        if (tiny.find()) {
            return Optional.of(tinyId(tiny.group(1))).filter(id -> id > 0);
        }
        Matcher named = TITLED.matcher(path);
        return named.find() ? decoded(named.group(1)).flatMap(space -> decoded(named.group(2)).flatMap(title -> titled.apply(space, title)))
                : Optional.empty();
    }

    /**
     * The id's bytes, the lowest first, in base 64 with `-` for `/`, `_` for `+` and without the zeros at the end, as
     * https://confluence.atlassian.com/confkb/956713432.html has it.
     */
    private static long tinyId(String letters) {
        String whole = letters.replace('-', '/').replace('_', '+') + "A".repeat(TINY_LETTERS - letters.length());
        return ByteBuffer.wrap(Base64.getDecoder().decode(whole)).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    private static Optional<String> decoded(String part) {
        try {
            return Optional.of(URLDecoder.decode(part, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
