package org.chorus.discussion.rest;

import java.time.Instant;
import java.util.List;
import org.chorus.web.DifferenceJson;
import org.chorus.web.PersonJson;

/**
 * A suggestion on the wire.
 *
 * @param note       as HTML, empty for none; so are text and answer
 * @param editable   the text offered, as the idea's author edits it; null to all others and where there is only a note
 * @param difference what the text offered would change now; empty when closed or where there is only a note
 * @param version    the idea's version that took it over, null for none
 * @param changedAt  null while open
 */
record SuggestionJson(int id, int ideaId, PersonJson author, boolean byAuthor, String note, String text, String editable,
        List<DifferenceJson> difference, int basedOn, String state, String answer, Integer version, Instant createdAt,
        Instant changedAt, Mine mine) {

    /** What the viewer may do with it. */
    record Mine(boolean mayTake, boolean mayDecline, boolean mayWithdraw) {
    }
}
