package org.chorus.stream;

import java.util.List;
import java.util.Set;
import org.chorus.common.TimeCursor;

/**
 * Which stretch of which channels is wanted, newest first.
 *
 * @param before  only what stands behind this
 * @param since   only what happened then or later, epoch milliseconds, 0 for all
 * @param without keys of spaces left out
 */
public record MarkQuery(Set<String> channels, TimeCursor before, long since, Set<String> without, int most) {

    public MarkQuery {
        channels = Set.copyOf(channels);
        without = Set.copyOf(without);
    }

    /** What follows the last of these, which was not enough. */
    MarkQuery behind(List<Mark> marks, Set<String> denied, int more) {
        Mark last = marks.get(marks.size() - 1);
        return new MarkQuery(channels, new TimeCursor(last.at(), last.activityId()), since, denied, more);
    }
}
