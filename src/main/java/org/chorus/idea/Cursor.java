package org.chorus.idea;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chorus.common.InvalidInput;

/** Where a page of ideas ended: the next one begins with what comes after this value and id. */
public record Cursor(long value, int id) {

    private static final Pattern FORM = Pattern.compile("([a-z]+)\\.(-?\\d{1,18})\\.(\\d{1,9})");

    static Cursor after(Idea last, IdeaSort sort) {
        return new Cursor(sort.valueOf(last), last.id());
    }

    String text(IdeaSort sort) {
        return sort.name().toLowerCase(Locale.ROOT) + "." + value + "." + id;
    }

    /** @throws InvalidInput when it is not one that a page of this order gave */
    static Cursor of(String text, IdeaSort sort) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !form.group(1).equalsIgnoreCase(sort.name())) {
            throw new InvalidInput("page.after", "The cursor does not belong to this list; begin again without one.");
        }
        return new Cursor(Long.parseLong(form.group(2)), Integer.parseInt(form.group(3)));
    }
}
