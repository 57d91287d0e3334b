package org.chorus.sandbox.ao;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.DBParam;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class NamespaceTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> ran = new ArrayList<>();

    @Test
    public void tablesAreRefusedBeforeTheStart() {
        try (Database database = Database.h2Memory()) {
            Namespace tables = database.namespace("org.chorus");

            assertThrows(IllegalStateException.class, () -> tables.activeObjects().count(ThingRow.class));
            assertFalse(tables.activeObjects().moduleMetaData().isInitialized());
        }
    }

    @Test
    public void tasksRunOnceInTheOrderOfTheirNumbers() {
        try (Database database = Database.h2Memory()) {
            ModelVersions versions = ModelVersions.inMemory();

            start(database, versions, task("10"), task("2"));
            start(database, versions, task("10"), task("2"), task("11"));

            assertEquals(List.of("2 from 0", "10 from 2", "11 from 10"), ran);
        }
    }

    @Test
    public void aTaskThatFailsIsTriedAgain() {
        try (Database database = Database.h2Memory()) {
            ModelVersions versions = ModelVersions.inMemory();
            assertThrows(IllegalStateException.class, () -> start(database, versions, task("1"), failing("2")));

            start(database, versions, task("1"), task("2"));

            assertEquals(List.of("1 from 0", "2 from 1"), ran);
        }
    }

    @Test
    public void rowsInAFileAreThereAgain() throws IOException {
        Path file = folder.newFolder().toPath().resolve("chorus");
        try (Database database = Database.h2File(file)) {
            database.activeObjects("org.chorus", ThingRow.class).create(ThingRow.class, new DBParam("NAME", "kept"));
        }

        try (Database database = Database.h2File(file)) {
            assertEquals(1, database.activeObjects("org.chorus", ThingRow.class).count(ThingRow.class));
        }
    }

    private void start(Database database, ModelVersions versions, ActiveObjectsUpgradeTask... tasks) {
        database.namespace("org.chorus").start(List.of(ThingRow.class), List.of(tasks), versions);
    }

    private ActiveObjectsUpgradeTask task(String number) {
        return new Task(number, false);
    }

    private ActiveObjectsUpgradeTask failing(String number) {
        return new Task(number, true);
    }

    private final class Task implements ActiveObjectsUpgradeTask {

        private final String number;
        private final boolean fails;

        Task(String number, boolean fails) {
            this.number = number;
            this.fails = fails;
        }

        @Override
        public ModelVersion getModelVersion() {
            return ModelVersion.valueOf(number);
        }

        @Override
        public void upgrade(ModelVersion current, ActiveObjects ao) {
            if (fails) {
                throw new IllegalStateException("on purpose");
            }
            ran.add(number + " from " + current);
        }
    }
}
