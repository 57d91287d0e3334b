package org.chorus.discussion.page;

import java.util.Map;
import org.chorus.discussion.Speaker;
import org.chorus.text.shown.ShownPeople;

/** Who said something, as templates take it. */
public final class Speakers {

    private final ShownPeople people;

    public Speakers(ShownPeople people) {
        this.people = people;
    }

    /** By name, or as the author where no name may be given. */
    Map<String, Object> of(Speaker speaker) {
        return speaker.hidden() ? people.hidden() : people.of(speaker.person());
    }
}
