package org.chorus.transfer.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.chorus.host.Transactions;
import org.chorus.transfer.ImportRun;
import org.chorus.transfer.ImportRun.Outcome;
import org.chorus.transfer.ImportRun.State;
import org.chorus.transfer.ImportRuns;
import org.chorus.transfer.LineNote;

/** The runs in Active Objects. */
public final class AoImportRuns implements ImportRuns {

    /** More lines than anybody mends by hand. */
    private static final int MOST_NOTES = 1_000;

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final ObjectMapper json = new ObjectMapper();

    public AoImportRuns(ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public int begin(int boardId, String startedBy, Outcome expected, long at) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("BOARD_ID", boardId);
        columns.put("STARTED_BY", startedBy);
        columns.put("RUN_STATE", State.RUNNING.name());
        columns.put("FAILURE", "");
        columns.put("DONE_COUNT", 0);
        columns.put("OUTCOME", written(expected));
        columns.put("STARTED_AT", at);
        columns.put("BEAT_AT", at);
        return transactions.required(() -> ao.create(ImportRunRow.class, columns).getID());
    }

    @Override
    public Optional<ImportRun> byId(int id) {
        return Optional.ofNullable(ao.get(ImportRunRow.class, id)).map(this::run);
    }

    @Override
    public void beat(int id, int done, long at) {
        changeRunning(id, row -> {
            row.setDoneCount(done);
            row.setBeatAt(at);
        });
    }

    @Override
    public void finish(int id, Outcome outcome, long at) {
        changeRunning(id, row -> {
            row.setRunState(State.DONE.name());
            row.setDoneCount(outcome.rows());
            row.setOutcome(written(outcome));
            row.setBeatAt(at);
        });
    }

    @Override
    public void fail(int id, String failure, long at) {
        changeRunning(id, row -> {
            row.setRunState(State.FAILED.name());
            row.setFailure(failure);
            row.setBeatAt(at);
        });
    }

    private void changeRunning(int id, Consumer<ImportRunRow> change) {
        transactions.required(() -> {
            ImportRunRow row = ao.get(ImportRunRow.class, id);
            if (row != null && row.getRunState().equals(State.RUNNING.name())) {
                change.accept(row);
                row.save();
            }
        });
    }

    private ImportRun run(ImportRunRow row) {
        return new ImportRun(row.getID(), row.getBoardId(), row.getStartedBy(), State.valueOf(row.getRunState()),
                Objects.toString(row.getFailure(), ""), row.getDoneCount(), outcome(row.getOutcome()),
                row.getStartedAt(), row.getBeatAt());
    }

    private String written(Outcome outcome) {
        try {
            return json.writeValueAsString(new Outcome(outcome.rows(), outcome.created(), outcome.updated(),
                    outcome.unchanged(), first(outcome.errors()), first(outcome.warnings())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an outcome is plain data", e);
        }
    }

    private Outcome outcome(String written) {
        try {
            return json.readValue(written, Outcome.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not written by this class: " + written, e);
        }
    }

    private static List<LineNote> first(List<LineNote> notes) {
        return notes.subList(0, Math.min(notes.size(), MOST_NOTES));
    }
}
