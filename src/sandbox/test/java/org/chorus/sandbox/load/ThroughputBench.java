package org.chorus.sandbox.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.clock.SandboxClock;
import org.chorus.sandbox.load.Clients.Request;
import org.chorus.sandbox.load.Clients.Times;
import org.junit.Test;

/**
 * Requests a second of the built app beside a {@link Floor} in the same minutes, on PostgreSQL that waits for its disk; writes them to
 * `target/throughput.md`. No test, so `verify` leaves it out, and without the quick compiler's limit:
 * {@code mvn -o verify -Dfrontend.skip -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=ThroughputBench
 * -Dfailsafe.failIfNoSpecifiedTests=false "-Dsandbox.jvm=-XX:+UseSerialGC --add-opens java.base/java.lang=ALL-UNNAMED -Dfile.encoding=UTF-8"}.
 */
public class ThroughputBench {

    private static final int ROUNDS = 3;
    private static final int WARM_UP = 12;
    private static final int SECONDS = 4;

    private final AtomicInteger said = new AtomicInteger();
    private final List<String> lines = new ArrayList<>();
    private Crowd crowd;
    private Processors processors;
    private int app;
    private int floor;

    @Test
    public void besideTheFloor() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("floor");
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
                Sandbox sandbox = Sandbox.withBuiltApp().clock(SandboxClock.running())
                        .database(Database.postgreSql(server.getJdbcUrl("postgres", "postgres"), "postgres", "")).start()) {
            crowd = Crowd.in(sandbox);
            processors = new Processors(server.getPostgresDatabase());
            app = URI.create(sandbox.url()).getPort();
            try (Floor bare = new Floor(server.getJdbcUrl("postgres", "postgres"), "postgres", folder)) {
                floor = bare.port();
                measureAll();
            }
        }
    }

    private void measureAll() throws IOException {
        lines.add(ManagementFactory.getRuntimeMXBean().getInputArguments().toString());
        lines.add("| | requests/s | p50 ms | p99 ms | CPU ms: Java | database | bytes | floor: requests/s | p50 ms | p99 ms"
                + " | CPU ms: Java | database | ratio |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        measure("a board's list of 20", "board", chance -> get(chance, "/boards/" + crowd.board() + "/ideas"));
        measure("an idea with its 20 comments", "idea", chance -> {
            String idea = "/ideas/" + (2 + Crowd.discussed(chance));
            return List.of(get(chance, idea).get(0), get(chance, idea + "/comments").get(0));
        });
        measure("the home stream of 20", "stream", chance -> get(chance, "/streams/home"));
        measure("a note sent", "insert", chance -> send(chance, "POST", "/notes", "{\"kind\":\"learned\",\"text\":\"What runs again, number "
                + said.incrementAndGet() + "\",\"topics\":[\"DNS\"],\"audience\":{\"space\":\"OPS\"}}"));
        measure("an idea endorsed", "insert", chance -> send(chance, "PUT", "/ideas/" + (2 + chance.nextInt(Crowd.IDEAS)) + "/endorsement", ""));
        measure("the finder asked for two words", "word", chance -> get(chance, "/people?q=word" + chance.nextInt(Crowd.WORDS)
                + "%20word" + chance.nextInt(Crowd.WORDS)));
    }

    private static List<Request> get(Random chance, String path) {
        return send(chance, "GET", path, "");
    }

    private static List<Request> send(Random chance, String method, String path, String body) {
        return List.of(Request.of(method, "/confluence/rest/chorus/1.0" + path, "p" + chance.nextInt(Crowd.PEOPLE), body));
    }

    /** In turns, so that what else the machine does slows both. */
    private void measure(String what, String bare, Function<Random, List<Request>> clicks) throws IOException {
        Clients ours = new Clients(app, processors, clicks);
        int bytes = ours.during(WARM_UP, 0).bytesOfOne();
        Clients least = new Clients(floor, processors, chance -> List.of(Request.of("GET", "/floor/" + bare + "?bytes=" + bytes, "p0", "")));
        least.during(SECONDS, 0);
        Times our = ours.during(SECONDS, 1);
        Times theirs = least.during(SECONDS, 1);
        for (int round = 2; round <= ROUNDS; round++) {
            our = our.and(ours.during(SECONDS, round));
            theirs = theirs.and(least.during(SECONDS, round));
        }
        lines.add(String.format(Locale.ROOT, "| %s | %s | %d | %s | %.3f |", what, columns(our), bytes, columns(theirs), our.aSecond() / theirs.aSecond())
                + " load " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Files.write(Path.of("target/throughput.md"), lines);
    }

    private static String columns(Times times) {
        return String.format(Locale.ROOT, "%.0f | %.1f | %.1f | %.2f | %.2f", times.aSecond(), times.millis(0.5), times.millis(0.99), times.javas(),
                times.databases());
    }
}
