package org.chorus.endorsement;

import org.chorus.common.Event;

/** The receiver does not want it: it is gone for all. */
public record EndorsementDeclined(Endorsement endorsement) implements Event {
}
