package org.chorus.expertise;

import java.util.List;
import java.util.function.Supplier;
import org.chorus.common.Page;

/**
 * Whom the finder found.
 *
 * @param units of all who were found, in alphabetical order, whichever was asked for; the host is asked of each of them when it is called for
 * @param meant the topic that was taken for what was typed, where nothing was found by its letters; else empty
 */
public record PeopleFound(Page<Expert> people, Supplier<List<String>> units, String meant) {

    /** Nobody was found. */
    static final PeopleFound NOBODY = new PeopleFound(Page.last(List.of()), List::of, "");
}
