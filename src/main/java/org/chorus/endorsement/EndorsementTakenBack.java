package org.chorus.endorsement;

import org.chorus.common.Event;

/** The giver no longer stands by it. */
public record EndorsementTakenBack(Endorsement endorsement) implements Event {
}
