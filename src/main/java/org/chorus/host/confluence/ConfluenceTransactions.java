package org.chorus.host.confluence;

import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.chorus.host.Transactions;

/** The host's transactions; one that lost a race is run again, by whoever opened it. */
public final class ConfluenceTransactions implements Transactions {

    /** Who is after one of two places can lose twice before it is clear that both are gone. */
    private static final int MOST_ATTEMPTS = 4;

    private final TransactionTemplate template;
    private final ThreadLocal<Boolean> open = new ThreadLocal<>();

    public ConfluenceTransactions(TransactionTemplate template) {
        this.template = template;
    }

    @Override
    public <T> T required(Supplier<T> work) {
        if (open.get() != null) {
            return template.execute(work::get);
        }
        open.set(true);
        try {
            return again(work);
        } finally {
            open.remove();
        }
    }

    private <T> T again(Supplier<T> work) {
        for (int lost = 1; ; lost++) {
            try {
                return template.execute(work::get);
            } catch (RuntimeException e) {
                if (lost == MOST_ATTEMPTS || !isLostRace(e)) {
                    throw e;
                }
            }
        }
    }

    /** SQL states of class 23 are broken constraints, of class 40 deadlocks and the like; each database says so. */
    private static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("23") || sql.getSQLState().startsWith("40"))) {
                return true;
            }
        }
        return false;
    }
}
