package org.chorus.host;

/** A Confluence space, as far as Chorus cares. */
public record Space(String key, String name, boolean archived, boolean personal) {
}
