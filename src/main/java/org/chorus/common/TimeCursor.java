package org.chorus.common;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of a list that runs from the latest down ended: the next one begins with what comes after this time and id. */
public record TimeCursor(long at, int id) {

    public static final TimeCursor START = new TimeCursor(Long.MAX_VALUE, Integer.MAX_VALUE);
    private static final Pattern FORM = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

    /** {@link #START} for an empty text. @throws InvalidInput when it is not one that a page gave */
    public static TimeCursor of(String text) {
        if (text.isEmpty()) {
            return START;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new InvalidInput("page.after", "The cursor does not belong to this list; begin again without one.");
        }
        return new TimeCursor(Long.parseLong(form.group(1)), Integer.parseInt(form.group(2)));
    }

    public String text() {
        return at + "." + id;
    }
}
