package org.chorus.sandbox.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.chorus.sandbox.confluence.World;

/** Fills an empty database with Nordhaven Utilities: its people, spaces, pages and the talk of half a year. */
public final class DemoOrganisation {

    /** In the order in which their history is told. */
    private static final List<String> SPACES = List.of("OPS", "HR", "PUB", "ENG", "IT", "SMR", "OLD", "ANN");

    private DemoOrganisation() {
    }

    /** Writes all of it or nothing, and nothing if anybody is there already; tells whether it wrote. */
    public static boolean fill(DataSource database, Instant now) {
        try (OneTransaction transaction = new OneTransaction(database)) {
            PastClock clock = new PastClock(now);
            World world = new World(transaction::source, clock);
            if (!world.people().all().isEmpty()) {
                return false;
            }
            write(world, clock);
            transaction.commit();
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not take the demo organisation", e);
        }
    }

    private static void write(World world, PastClock clock) {
        clock.daysAgo(200);
        world.site().change(old -> old.titled("Nordhaven Utilities"));
        DemoPeople.write(world);
        SPACES.forEach(key -> new DemoSpace(world, clock, key).write());
        DemoPeople.leave(world);
    }
}
