package org.chorus.idea;

import org.chorus.common.Event;

/**
 * A file was taken into a board.
 *
 * @param runId of the import
 * @param ideas new ones and changed ones, at least one
 * @param actor user key of whoever imported, who need not be anybody's author
 */
public record IdeasImported(int runId, int boardId, int ideas, String actor) implements Event {
}
