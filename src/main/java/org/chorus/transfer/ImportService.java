package org.chorus.transfer;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.chorus.board.Access;
import org.chorus.board.Board;
import org.chorus.board.BoardAccess;
import org.chorus.common.Missing;
import org.chorus.host.Viewer;
import org.chorus.transfer.ImportRun.Outcome;
import org.chorus.transfer.ImportRun.State;

/** Brings a file's ideas onto a board, for those who curate it. */
public final class ImportService {

    private final BoardAccess boards;
    private final ImportRuns runs;
    private final ImportRunner runner;
    private final Clock clock;

    public ImportService(BoardAccess boards, ImportRuns runs, ImportRunner runner, Clock clock) {
        this.boards = boards;
        this.runs = runs;
        this.runner = runner;
        this.clock = clock;
    }

    /** What the file would bring; nothing is written. Columns that the mapping does not name are guessed if it names none. */
    public Preview preview(Viewer viewer, int boardId, Mapping mapping, InputStream file) {
        boards.curate(viewer, boardId);
        return Previews.of(CsvTable.parse(UploadedText.read(file)), mapping, now());
    }

    /**
     * Reads all of the file, so that a broken one is refused here, and begins to take it behind the request.
     *
     * @return the number of the run
     * @throws org.chorus.common.Forbidden   when the viewer does not curate the board, or the site is read-only
     * @throws org.chorus.common.InvalidInput when the file as a whole cannot be taken
     * @throws org.chorus.common.Conflict    when too many imports are waiting
     */
    public int start(Viewer viewer, int boardId, Mapping mapping, InputStream body) {
        Board board = boards.curate(viewer, boardId).board();
        CsvTable table = CsvTable.parse(UploadedText.read(body));
        SourceFile file = RowReader.read(table, mapping.orGuessed(table), now());
        int run = runs.begin(boardId, viewer.key(), Outcome.before(file), clock.millis());
        runner.start(new Job(run, board, viewer.key(), file));
        return run;
    }

    /**
     * How far a run is. One that has not given a sign of life for long has failed, whatever its row says.
     *
     * @throws Missing for everybody but the board's curators and whoever started it
     */
    public ImportRun status(Viewer viewer, int runId) {
        ImportRun run = runs.byId(runId).filter(found -> maySee(viewer, found)).orElseThrow(() -> new Missing("import"));
        boolean silent = run.beatAt() + ImportRunner.SILENCE.toMillis() < clock.millis();
        return run.state() == State.RUNNING && silent ? run.failed("silent") : run;
    }

    private boolean maySee(Viewer viewer, ImportRun run) {
        Access access = boards.readable(viewer, Set.of(run.boardId())).get(run.boardId());
        return access != null && (access.mayCurate() || viewer.is(run.startedBy()));
    }

    private Instant now() {
        return clock.instant();
    }
}
