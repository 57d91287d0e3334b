package org.chorus.discussion;

import org.chorus.text.Difference;

/**
 * A suggestion as one viewer is shown it.
 *
 * @param difference what it would change of the idea's text as it is now; empty unless it is open and offers a text
 * @param editable   the text offered, as an author edits it; empty unless the viewer may take it over
 */
public record SuggestionView(Suggestion suggestion, Speaker speaker, Difference difference, String editable,
        boolean mayTake, boolean mayDecline, boolean mayWithdraw) {
}
