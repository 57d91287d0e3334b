package org.chorus.transfer;

/**
 * What to take, and where.
 *
 * @param by        user key of whoever imports
 * @param anonymous true on a suggestion box
 */
record Job(int runId, int boardId, String by, boolean anonymous, SourceFile file) {
}
