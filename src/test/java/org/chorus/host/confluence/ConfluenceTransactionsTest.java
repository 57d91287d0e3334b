package org.chorus.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.Test;

public class ConfluenceTransactionsTest {

    private final CountingTemplate template = new CountingTemplate();
    private final ConfluenceTransactions transactions = new ConfluenceTransactions(template);
    private final Deque<RuntimeException> failures = new ArrayDeque<>();

    @Test
    public void whatIsDoneIsAnswered() {
        assertEquals("done", transactions.required(this::work));
        assertEquals(1, template.runs);
    }

    @Test
    public void aLostRaceIsRunAgain() {
        failures.add(failure("23505"));

        assertEquals("done", transactions.required(this::work));
        assertEquals(2, template.runs);
    }

    @Test
    public void losingFourTimesIsAFailure() {
        RuntimeException last = failure("40P01");
        failures.addAll(List.of(failure("23000"), failure("23505"), failure("23505"), last));

        assertSame(last, assertThrows(RuntimeException.class, () -> transactions.required(this::work)));
        assertEquals(4, template.runs);
    }

    @Test
    public void otherFailuresAreNotRepeated() {
        failures.add(failure("42703"));

        assertThrows(RuntimeException.class, () -> transactions.required(this::work));
        assertEquals(1, template.runs);
    }

    @Test
    public void onlyTheOutermostIsRepeatedSoThatNothingIsDoneInAHalfDeadTransaction() {
        failures.add(failure("23505"));
        int[] inner = {0};

        transactions.required(() -> transactions.required(() -> {
            inner[0]++;
            return work();
        }));

        assertEquals(2, inner[0]);
        assertEquals(4, template.runs);
    }

    @Test
    public void theNextOneIsOutermostAgainAfterAFailure() {
        failures.add(failure("42703"));
        assertThrows(RuntimeException.class, () -> transactions.required(this::work));
        failures.add(failure("23505"));

        assertEquals("done", transactions.required(this::work));
    }

    private String work() {
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        return "done";
    }

    private static RuntimeException failure(String sqlState) {
        return new IllegalStateException(new RuntimeException(new SQLException("no", sqlState)));
    }

    private static final class CountingTemplate implements TransactionTemplate {

        private int runs;

        @Override
        public <T> T execute(TransactionCallback<T> action) {
            runs++;
            return action.doInTransaction();
        }
    }
}
