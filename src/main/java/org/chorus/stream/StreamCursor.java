package org.chorus.stream;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chorus.common.InvalidInput;

/** Where a page of a stream ended: the next one begins with what comes after this time and id. */
public record StreamCursor(long at, int id) {

    static final StreamCursor START = new StreamCursor(Long.MAX_VALUE, Integer.MAX_VALUE);
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

    /** @throws InvalidInput when it is not one that a stream gave */
    static StreamCursor of(String text) {
        if (text.isEmpty()) {
            return START;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidInput("page.after", "The cursor does not belong to this list; begin again without one.");
        }
        return new StreamCursor(Long.parseLong(form.group(1)), Integer.parseInt(form.group(2)));
    }

    String text() {
        return at + "." + id;
    }
}
