package org.chorus.stream.rest;

import java.time.Instant;
import org.chorus.web.PersonJson;

/**
 * An activity on the wire.
 *
 * @param actor  null where nobody may know
 * @param url    context-relative
 * @param lastAt of the latest of those that are told as one
 */
record ActivityJson(int id, String kind, String verb, PersonJson actor, Thing object, Thing target, String spaceKey, String title,
        String excerpt, String detail, String phrase, String url, Instant at, Instant lastAt, int repeats) {

    /** What something points at. */
    record Thing(String kind, String id) {
    }
}
