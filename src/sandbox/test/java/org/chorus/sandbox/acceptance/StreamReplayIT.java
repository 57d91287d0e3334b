package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.acceptance.ReplayedLife.Told;
import org.chorus.sandbox.clock.SandboxClock;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** A real community's life through the built jar: streams hold, page by page, exactly what a plain reading of the file says. */
public class StreamReplayIT {

    private static final int PEOPLE_POSTING = 4;
    private static final int POSTS_EACH = 25;

    private static Sandbox host;
    private static ReplayedLife life;

    @BeforeClass
    public static void live() {
        host = Sandbox.with(Path.of(System.getProperty("plugin.jar"))).clock(SandboxClock.standing(ReplayedLife.START)).start();
        Scenario world = AcceptanceHost.scenario(host);
        world.space("OPS").openToLoggedIn().writtenByLicensed();
        world.space("LAB").closed();
        world.person("insider").maySee("LAB");
        world.person("outsider");
        life = new ReplayedLife(host);
        life.live();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void everythingIsWhatTheFileSaysForWhoSeesAll() {
        compare("insider", "/streams/all", told -> true, 20);
    }

    @Test
    public void whoSeesLessIsShownFullPagesOfThat() {
        compare("outsider", "/streams/all", told -> ReplayedLife.spaceOf(told.number()).equals("OPS"), 20);
    }

    @Test
    public void spacesAndPeopleHaveTheirOwn() {
        compare("insider", "/streams/space/LAB", told -> ReplayedLife.spaceOf(told.number()).equals("LAB"), 100);
        Rest.as(host.url(), "outsider").get("/streams/space/LAB").must(404);
        for (String person : List.of("p0001", "p0002", "p0427")) {
            compare("insider", "/streams/person/" + life.keyOf(person), told -> told.person().equals(person), 7);
            compare("outsider", "/streams/person/" + life.keyOf(person),
                    told -> told.person().equals(person) && ReplayedLife.spaceOf(told.number()).equals("OPS"), 7);
        }
    }

    @Test
    public void homeIsWhomOneFollows() {
        Rest reader = Rest.as(host.url(), "outsider");
        Set<String> followed = Set.of("p0001", "p0002", "p0005", "p0010", "p0427");
        followed.forEach(person -> reader.put("/follows/person/" + life.keyOf(person)).must(200));

        compare("outsider", "/streams/home", told -> followed.contains(told.person())
                && ReplayedLife.spaceOf(told.number()).equals("OPS"), 20);
    }

    @Test
    public void nothingIsTwiceOrLostWhileOthersPost() throws Exception {
        Rest reader = Rest.as(host.url(), "insider");
        List<Told> expected = life.stream(told -> true).subList(0, 400);
        String since = host.clock().instant().toString();
        ExecutorService posting = Executors.newFixedThreadPool(PEOPLE_POSTING);
        try {
            List<Future<?>> posters = new ArrayList<>();
            int board = Rest.as(host.url(), "insider").post("/boards", Map.of("spaceKey", "OPS", "name", "Meanwhile")).must(201).id();
            for (int i = 0; i < PEOPLE_POSTING; i++) {
                int who = i;
                posters.add(posting.submit(() -> post(board, who)));
            }

            List<Told> read = new ArrayList<>();
            String after = "";
            while (read.size() < expected.size()) {
                JsonNode page = reader.get("/streams/all?limit=20" + (after.isEmpty() ? "" : "&after=" + after)).must(200).json();
                page.path("items").forEach(item -> {
                    if (item.path("kind").asText().startsWith("page-")) {
                        read.add(told(item));
                    }
                });
                after = page.path("next").asText();
            }
            for (Future<?> poster : posters) {
                poster.get();
            }

            assertEquals(inOrder(expected), inOrder(read.subList(0, expected.size())));
            Set<String> heard = new HashSet<>();
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
                reader.get("/streams/all?since=" + Rest.encoded(since)).must(200).json().path("items")
                        .forEach(item -> heard.add(item.path("title").asText()));
                return heard.size() >= 50;
            });
            assertEquals(PEOPLE_POSTING * POSTS_EACH, pagesOf(reader, "/streams/board/" + board, 20).stream().flatMap(List::stream)
                    .map(item -> item.path("title").asText()).distinct().count());
        } finally {
            posting.shutdownNow();
        }
    }

    private static void post(int board, int who) {
        Rest person = Rest.as(host.url(), "insider");
        for (int i = 0; i < POSTS_EACH; i++) {
            person.post("/boards/" + board + "/ideas", Map.of("title", "Meanwhile " + who + " " + i)).must(201);
        }
    }

    private static void compare(String username, String stream, Predicate<Told> fits, int limit) {
        List<Told> expected = life.stream(fits);
        List<List<JsonNode>> pages = pagesOf(Rest.as(host.url(), username), stream, limit);
        List<Told> shown = pages.stream().flatMap(List::stream)
                .filter(item -> item.path("kind").asText().startsWith("page-")).map(StreamReplayIT::told).toList();
        assertEquals(stream, inOrder(expected), inOrder(shown));
        assertEquals(stream, shown.stream().map(Told::at).sorted(Comparator.reverseOrder()).toList(), shown.stream().map(Told::at).toList());
        assertTrue(stream, pages.subList(0, pages.size() - 1).stream().allMatch(page -> page.size() == limit));
    }

    /** Rows of one instant have no order of their own. */
    private static List<String> inOrder(List<Told> told) {
        return told.stream().sorted(Comparator.comparing(Told::at).reversed().thenComparing(Told::number)
                .thenComparing(Told::person).thenComparing(Told::kind)).map(Told::toString).toList();
    }

    private static List<List<JsonNode>> pagesOf(Rest reader, String stream, int limit) {
        List<List<JsonNode>> pages = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = reader.get(stream + "?limit=" + limit + (after.isEmpty() ? "" : "&after=" + after)).must(200).json();
            List<JsonNode> items = new ArrayList<>();
            page.path("items").forEach(items::add);
            pages.add(items);
            after = page.path("next").asText();
        } while (!after.isEmpty());
        return pages;
    }

    private static Told told(JsonNode item) {
        return new Told(item.path("kind").asText(), life.personOf(item.path("actor").path("key").asText()), item.path("title").asText().replace("Proposal ", ""),
                Instant.parse(item.path("at").asText()), item.path("repeats").asInt());
    }
}
