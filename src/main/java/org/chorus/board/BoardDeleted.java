package org.chorus.board;

import org.chorus.common.Event;

/**
 * A board was taken out of sight, and everything on it.
 *
 * @param actor user key of whoever did it
 */
public record BoardDeleted(int boardId, String actor) implements Event {
}
