package org.chorus.endorsement;

import org.chorus.common.Event;

/** The receiver shows again what was hidden or declined. */
public record EndorsementShown(Endorsement endorsement) implements Event {
}
