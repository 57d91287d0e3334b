package org.chorus.endorsement;

import org.chorus.common.Event;

/** The receiver keeps it from others. */
public record EndorsementHidden(Endorsement endorsement) implements Event {
}
