package org.chorus.discussion.rest;

import org.chorus.discussion.Tally;

/** How many reacted with one sign. @param name as it stands in the address; @param emoji as it is shown */
record TallyJson(String name, String emoji, int count, boolean mine) {

    static TallyJson of(Tally tally) {
        return new TallyJson(tally.reaction().wire(), tally.reaction().emoji(), tally.count(), tally.mine());
    }
}
