package org.chorus.worlds;

import java.util.List;

/**
 * One thing that somebody does, told without ids, so that it can be done in several worlds.
 *
 * @param no     of the step, from 1; its words are {@link Words#of}
 * @param on     number of the step it belongs to or is done to, 0 for none
 * @param space  of what is made or touched, empty for everybody who can log in
 * @param page   number of the step that made the page whose permission counts as well, 0 for none
 * @param to     username of whom it is said, given or done to; empty for nobody
 * @param topics as spelled
 * @param pick   a random number for whatever else there is to choose
 */
record Step(int no, Act act, String by, int on, String space, int page, String to, List<String> topics, int pick) {

    /** What people do. */
    enum Act {
        BOARD, IDEA, IDEA_EDIT, DECIDE, BACK, COMMENT, SUGGEST, TAKE, DECLINE, CONCERN, NOTE, NOTE_EDIT, REPLY, CONFIRM, SPARK,
        PAGE, PAGE_EDIT, PAGE_COMMENT, THANK, HIDE_THANK, TAKE_THANK, FOLLOW_PERSON, FOLLOW_TOPIC, FOLLOW_SPACE, FOLLOW_BOARD, FOLLOW_IDEA,
        SAY, MARK, READ, REMOVE, RESTRICT, OPEN, RIGHT, DAY
    }

    String word() {
        return Words.of(no);
    }
}
