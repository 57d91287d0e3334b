package org.chorus.board;

import org.chorus.common.Event;

/**
 * A board was made.
 *
 * @param actor user key of whoever did it
 */
public record BoardCreated(int boardId, String actor) implements Event {
}
