package org.chorus.idea;

import org.chorus.common.Event;

/**
 * Somebody took his endorsement back.
 *
 * @param actor user key
 */
public record EndorsementWithdrawn(int ideaId, int boardId, String actor) implements Event {
}
