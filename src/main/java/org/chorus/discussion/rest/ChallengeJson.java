package org.chorus.discussion.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.chorus.web.PersonJson;

/**
 * A challenge on the wire.
 *
 * @param author     null where nobody may be named
 * @param byAuthor   whether the idea's own author raised it
 * @param reason     as HTML, as are resolution, answer and keptReason, which may be empty
 * @param answeredBy null while there is no answer, and where nobody may be named
 * @param changedAt  null while open
 */
record ChallengeJson(int id, int ideaId, String kind, @JsonProperty("class") String reasonClass, PersonJson author,
        boolean byAuthor, String reason, String resolution, int version, String state, String answer, PersonJson answeredBy,
        boolean answeredByAuthor, String keptReason, Instant createdAt, Instant changedAt, Mine mine) {

    /** What the viewer may do with it. */
    record Mine(boolean mayAnswer, boolean mayClose) {
    }
}
