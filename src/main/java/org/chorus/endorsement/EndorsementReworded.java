package org.chorus.endorsement;

import org.chorus.common.Event;

/** The giver said it in other words. */
public record EndorsementReworded(Endorsement endorsement) implements Event {
}
