package org.chorus.host;

/**
 * A Confluence space, as far as Chorus cares.
 *
 * @param createdAt epoch milliseconds, 0 where the host does not say
 */
public record Space(String key, String name, boolean archived, boolean personal, long createdAt) {
}
