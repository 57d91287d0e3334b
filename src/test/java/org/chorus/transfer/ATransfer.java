package org.chorus.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.chorus.given.AWorld;
import org.chorus.given.LocalLocks;
import org.chorus.given.SharedData;
import org.chorus.host.Locks;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaBatches;
import org.chorus.idea.ao.AoIdeaBatches;
import org.chorus.transfer.Mapping.Field;
import org.chorus.transfer.ao.AoImportRuns;
import org.chorus.transfer.ao.AoSources;
import org.chorus.transfer.ao.IdeaSourceRow;
import org.chorus.transfer.ao.ImportRunRow;

/** Import and export on a real database, at a time when the real file had been written. */
final class ATransfer implements AutoCloseable {

    static final Mapping OURS = mapping("key", "title", "text", "authors", "state", "created", "links", "topics");
    static final Mapping EIPS = mapping("number", "title", "abstract", "authors", "status", "created", "requires", "");

    final AWorld world;
    final IdeaBatches ideas;
    final Sources sources;
    final ImportRuns runs;
    final ImportRunner runner;
    final ImportService imports;
    final ExportService exports;

    private ATransfer(AWorld world, Locks locks) {
        this.world = world;
        world.clock.forward(Duration.ofDays(270));
        this.ideas = new AoIdeaBatches(world.ao, world.sql, world.ideas, world.history, world.terms, world.ideaTopics,
                world.links, world.topicService, world.clock);
        this.sources = new AoSources(world.ao);
        this.runs = new AoImportRuns(world.ao, world.transactions);
        this.runner = runner(locks);
        this.imports = service(runner);
        this.exports = new ExportService(world.boardAccess, ideas, sources, world.transactions, world.people, world.mentions);
    }

    static ATransfer onH2() {
        return new ATransfer(AWorld.onH2(ImportRunRow.class, IdeaSourceRow.class), new LocalLocks());
    }

    static ATransfer onPostgreSql() {
        return new ATransfer(AWorld.onPostgreSql(ImportRunRow.class, IdeaSourceRow.class), new LocalLocks());
    }

    /** As another node would have it. */
    ImportRunner runner(Locks locks) {
        return new ImportRunner(runs, new Imports(world.boardAccess, ideas, sources, world.topicService, world.ideaTopics, runs,
                world.people, world.mentions, world.transactions, world.publisher, world.clock), locks, world.clock);
    }

    ImportService service(ImportRunner someRunner) {
        return new ImportService(world.boardAccess, runs, someRunner, world.clock);
    }

    static Mapping mapping(String... columns) {
        Map<Field, String> named = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (!columns[field.ordinal()].isEmpty()) {
                named.put(field, columns[field.ordinal()]);
            }
        }
        return new Mapping(named, Map.of());
    }

    static String realFile() {
        try {
            return Files.readString(SharedData.ideas());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The run, after it is over. */
    ImportRun take(Viewer viewer, int board, Mapping mapping, String file) {
        return over(viewer, imports.start(viewer, board, mapping, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }

    ImportRun over(Viewer viewer, int run) {
        await(runner);
        return imports.status(viewer, run);
    }

    static void await(ImportRunner node) {
        try {
            node.awaitAll();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    List<ExportedIdea> exported(Viewer viewer, int board) {
        List<ExportedIdea> all = new ArrayList<>();
        exports.export(viewer, board).forEach(all::add);
        return all;
    }

    String csv(Viewer viewer, int board) {
        StringBuilder out = new StringBuilder();
        CsvWriter csv = new CsvWriter(out);
        exports.export(viewer, board).forEach(csv::write);
        return out.toString();
    }

    @Override
    public void close() {
        runner.stop();
        world.close();
    }
}
