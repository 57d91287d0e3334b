package org.chorus.sandbox.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Set;
import javax.sql.DataSource;
import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.ao.EmbeddedPostgreSql;
import org.chorus.sandbox.confluence.AWorld;
import org.chorus.sandbox.confluence.World;
import org.junit.Test;

public class DemoOnPostgreSqlTest {

    @Test
    public void theSameWorldIsKeptAsOnH2() {
        DataSource h2 = AWorld.database();
        try (Database postgreSql = EmbeddedPostgreSql.shared().freshDatabase()) {
            assertTrue(DemoOrganisation.fill(h2, AWorld.NOW));
            assertTrue(DemoOrganisation.fill(postgreSql.dataSource(), AWorld.NOW));

            World here = AWorld.on(h2);
            World there = AWorld.on(postgreSql.dataSource());

            assertEquals(here.people().all(), there.people().all());
            assertEquals(here.spaces().all(), there.spaces().all());
            assertEquals(Set.copyOf(here.contents().recent()), Set.copyOf(there.contents().recent()));
        }
    }
}
