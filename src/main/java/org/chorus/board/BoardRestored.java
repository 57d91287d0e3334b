package org.chorus.board;

import org.chorus.common.Event;

/**
 * A deleted board is back, and everything on it.
 *
 * @param actor user key of whoever did it
 */
public record BoardRestored(int boardId, String actor) implements Event {
}
