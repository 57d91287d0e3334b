package org.chorus.expertise;

import java.util.List;
import org.chorus.host.Person;

/**
 * Somebody who was found, and why.
 *
 * @param band       in what was asked for; {@link Band#UNKNOWN} where nothing but the name was found
 * @param named      whether they bear the name asked for
 * @param endorsed   whether endorsements speak for them
 * @param offering   whether they say that they may be asked about it
 * @param why        the freshest pieces that the viewer may open, at most three
 * @param lastActive first moment of the month (UTC) of the freshest, epoch milliseconds; 0 where there is none
 * @param open       whether they welcome questions
 */
public record Expert(Person person, Band band, boolean named, boolean endorsed, boolean offering, List<EvidenceView> why,
        long lastActive, boolean open) {

    public Expert {
        why = List.copyOf(why);
    }
}
