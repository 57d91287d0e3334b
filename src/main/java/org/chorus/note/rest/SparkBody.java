package org.chorus.note.rest;

import org.chorus.common.InvalidInput;
import org.chorus.idea.IdeaView;

/** Where an idea is wanted. @param title absent to begin with the words of what sparked it */
record SparkBody(Integer boardId, String title) {

    /** @throws InvalidInput when none is named */
    int board() {
        if (boardId == null) {
            throw new InvalidInput("spark.board", "Say on which board: the field boardId is missing.");
        }
        return boardId;
    }

    /** The idea made. */
    record Sparked(int id, int boardId, String title, String state) {

        static Sparked of(IdeaView idea) {
            return new Sparked(idea.id(), idea.board().id(), idea.title(), idea.state().name());
        }
    }
}
