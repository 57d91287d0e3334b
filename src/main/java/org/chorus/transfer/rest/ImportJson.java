package org.chorus.transfer.rest;

import java.util.List;
import java.util.Locale;
import org.chorus.host.Texts;
import org.chorus.transfer.ImportRun;
import org.chorus.transfer.ImportRun.Outcome;
import org.chorus.transfer.ImportRun.State;
import org.chorus.transfer.LineNote;

/**
 * An import on the wire.
 *
 * @param message why it failed, null unless it did
 */
record ImportJson(int id, int boardId, String state, int rows, int done, int created, int updated, int unchanged,
        List<NoteJson> errors, List<NoteJson> warnings, String message) {

    static ImportJson of(ImportRun run, Texts texts) {
        Outcome outcome = run.outcome();
        boolean finished = run.state() == State.DONE;
        return new ImportJson(run.id(), run.boardId(), run.state().name().toLowerCase(Locale.ROOT), outcome.rows(),
                finished ? outcome.rows() : run.done(), outcome.created(), outcome.updated(), outcome.unchanged(),
                NoteJson.of(outcome.errors(), texts), NoteJson.of(outcome.warnings(), texts),
                run.state() == State.FAILED ? texts.text("chorus.transfer.failure." + run.failure()) : null);
    }

    /** One row and what is to be said of it, as a sentence. */
    record NoteJson(int line, String reason) {

        static List<NoteJson> of(List<LineNote> notes, Texts texts) {
            return notes.stream()
                    .map(note -> new NoteJson(note.line(),
                            texts.text("chorus.transfer.reason." + note.reason(), note.values().toArray())))
                    .toList();
        }
    }
}
