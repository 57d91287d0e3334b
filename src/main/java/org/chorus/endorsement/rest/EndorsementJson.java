package org.chorus.endorsement.rest;

import java.time.Instant;
import org.chorus.web.PersonJson;

/**
 * An endorsement of a person on the wire.
 *
 * @param state `shown`; to its receiver also `hidden` and `declined`
 * @param work  null where it points at nothing or what it pointed at is gone
 */
record EndorsementJson(int id, PersonJson giver, PersonJson receiver, TopicJson topic, String message, WorkJson work, Instant at,
        String state, boolean mayTakeBack, boolean mayReceive) {

    /** The topic, as the reader knows it. */
    record TopicJson(int id, String name) {
    }

    /** What was done. @param url path from the root of the server */
    record WorkJson(String kind, String id, String title, String url) {
    }
}
