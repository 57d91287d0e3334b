package org.chorus.expertise;

import java.util.Set;
import org.chorus.common.Event;

/**
 * Somebody would like to be asked about other topics than before.
 *
 * @param subjects those of before and of now
 */
public record OffersChanged(Set<Integer> subjects) implements Event {

    public OffersChanged {
        subjects = Set.copyOf(subjects);
    }
}
