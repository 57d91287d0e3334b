package org.chorus.endorsement;

import org.chorus.common.Event;

/** Somebody endorsed another person; again after taking it back, too. */
public record PersonEndorsed(Endorsement endorsement) implements Event {
}
