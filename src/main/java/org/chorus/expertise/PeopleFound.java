package org.chorus.expertise;

import org.chorus.common.Page;

/**
 * Whom the finder found.
 *
 * @param meant the topic that was taken for what was typed, where nothing was found by its letters; else empty
 */
public record PeopleFound(Page<Expert> people, String meant) {
}
