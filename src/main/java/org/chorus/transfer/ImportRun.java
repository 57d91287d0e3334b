package org.chorus.transfer;

import java.util.List;

/**
 * One import, going on or over.
 *
 * @param startedBy user key
 * @param failure   last part of the text key `chorus.transfer.failure.<failure>`, empty unless failed
 * @param done      rows dealt with so far
 * @param startedAt epoch milliseconds
 * @param beatAt    when the run last gave a sign of life
 */
public record ImportRun(int id, int boardId, String startedBy, State state, String failure, int done, Outcome outcome,
        long startedAt, long beatAt) {

    /** How far it is. */
    public enum State { RUNNING, DONE, FAILED }

    /**
     * What became of the rows.
     *
     * @param rows     all rows of the file
     * @param errors   rows that were not taken, and links to nothing of rows that were; by line
     * @param warnings rows that were taken, but not quite as written
     */
    public record Outcome(int rows, int created, int updated, int unchanged, List<LineNote> errors, List<LineNote> warnings) {

        public Outcome {
            errors = List.copyOf(errors);
            warnings = List.copyOf(warnings);
        }

        static Outcome before(SourceFile file) {
            return new Outcome(file.count(), 0, 0, 0, file.errors(), file.warnings());
        }
    }

    ImportRun failed(String reason) {
        return new ImportRun(id, boardId, startedBy, State.FAILED, reason, done, outcome, startedAt, beatAt);
    }
}
