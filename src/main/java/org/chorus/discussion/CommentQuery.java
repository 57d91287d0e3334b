package org.chorus.discussion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chorus.common.InvalidInput;
import org.chorus.common.PageRequest;
import org.chorus.idea.Standing;

/**
 * A stretch of an idea's comments.
 *
 * @param afterRoot  thread of the last comment before it, 0 for the beginning
 * @param afterId    the last comment before it
 * @param restorer   key of somebody who is shown what he deleted himself, empty for nobody
 * @param allDeleted whether everything deleted is shown, to those who may restore it
 */
public record CommentQuery(int ideaId, int afterRoot, int afterId, int limit, String restorer, boolean allDeleted) {

    private static final Pattern CURSOR = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

    /** One more than the page holds, to see whether there is a next one. */
    static CommentQuery of(Standing standing, PageRequest page) {
        Matcher cursor = CURSOR.matcher(page.after().isEmpty() ? "0.0" : page.after());
        if (!cursor.matches()) {
            throw new InvalidInput("page.after", "The cursor does not belong to this list; begin again without one.");
        }
        return new CommentQuery(standing.idea().id(), Integer.parseInt(cursor.group(1)), Integer.parseInt(cursor.group(2)),
                page.limit() + 1, standing.viewer().key(), standing.access().mayCurate());
    }

    static String cursorAfter(Comment last) {
        return last.rootId() + "." + last.id();
    }
}
