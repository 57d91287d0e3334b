package org.chorus.sandbox.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.acceptance.Meanwhile.Posted;
import org.chorus.sandbox.acceptance.ReplayedLife.Told;
import org.chorus.sandbox.clock.SandboxClock;
import org.chorus.sandbox.confluence.scenario.PageScenario;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * A real community's life through the built jar while others post and read: streams hold, page by page, exactly what a
 * plain reading of the file says, and what was posted.
 */
public class StreamReplayIT {

    private static final Set<String> EVERYWHERE = Set.of("", "OPS", "LAB");
    private static final Set<String> OUTSIDE = Set.of("", "OPS");

    private static Sandbox host;
    private static ReplayedLife life;
    private static Meanwhile others;
    /** In a space that only one person sees, and no stream that is compared. */
    private static PageScenario end;

    @BeforeClass
    public static void live() throws Exception {
        host = Sandbox.with(Path.of(System.getProperty("plugin.jar"))).clock(SandboxClock.standing(ReplayedLife.START)).start();
        Scenario world = AcceptanceHost.scenario(host);
        world.space("OPS").openToLoggedIn().writtenByLicensed();
        world.space("LAB").closed();
        world.person("insider").maySee("LAB");
        world.person("outsider");
        life = new ReplayedLife(host);
        others = new Meanwhile(host.url());
        others.posts("ann", world.person("ann").mayComment("LAB").key());
        others.posts("bob", world.person("bob").mayComment("LAB").key());
        others.reads("insider", EVERYWHERE, life::wasEverTrashed);
        others.reads("outsider", OUTSIDE, life::wasEverTrashed);

        long start = System.nanoTime();
        life.live();
        long lived = System.nanoTime();
        awaitTheEnd(world);
        long told = System.nanoTime();
        others.end();
        System.out.printf("%d rows lived in %d ms and told %d ms later while %d notes were posted%n", life.rows(), (lived - start) / 1_000_000,
                (told - lived) / 1_000_000, others.notes(all -> true).size());
    }

    /** The app hears of pages in the order in which they were saved: once it knows of this one it knows of all. */
    private static void awaitTheEnd(Scenario world) {
        end = world.person("watcher").maySee("END").writesPage("END", "The end", "");
        await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(100)).until(() -> told("").path("items").size() == 1);
    }

    private static JsonNode told(String since) {
        return Rest.as(host.url(), "watcher").get("/streams/space/END" + since).must(200).json();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void everythingIsWhatTheFileSaysAndWhatWasPosted() {
        compare("insider", "/streams/all", told -> true, note -> true, 20);
        compare("outsider", "/streams/all", StreamReplayIT::isOutside, note -> OUTSIDE.contains(note.space()), 100);
    }

    @Test
    public void aSpaceHasItsOwn() {
        compare("insider", "/streams/space/LAB", told -> !isOutside(told), note -> note.space().equals("LAB"), 20);
        compare("outsider", "/streams/space/OPS", StreamReplayIT::isOutside, note -> note.space().equals("OPS"), 100);
        Rest.as(host.url(), "outsider").get("/streams/space/LAB").must(404);
    }

    @Test
    public void aPersonHasTheirOwn() {
        for (String person : List.of("p0002", "p0009", "p0077", "p0177", "p0427", "ann")) {
            String stream = "/streams/person/" + life.keyOf(person);
            compare("insider", stream, told -> told.person().equals(person), note -> note.author().equals(person), 7);
            compare("outsider", stream, told -> told.person().equals(person) && isOutside(told),
                    note -> note.author().equals(person) && OUTSIDE.contains(note.space()), 20);
        }
    }

    @Test
    public void aTopicHasItsOwn() {
        String id = Rest.as(host.url(), "insider").get("/topics?q=" + Meanwhile.TOPIC).must(200).json().path("items").path(0).path("id").asText();

        compare("insider", "/streams/topic/" + id, told -> false, note -> true, 20);
        compare("outsider", "/streams/topic/" + id, told -> false, note -> OUTSIDE.contains(note.space()), 20);
    }

    @Test
    public void homeIsWhomOneFollows() {
        Rest reader = Rest.as(host.url(), "outsider");
        Set<String> followed = Set.of("p0002", "p0009", "p0077", "p0177", "p0427", "ann");
        followed.forEach(person -> reader.put("/follows/person/" + life.keyOf(person)).must(200));

        compare("outsider", "/streams/home", told -> followed.contains(told.person()) && isOutside(told),
                note -> followed.contains(note.author()) && OUTSIDE.contains(note.space()), 20);
    }

    @Test
    public void whoIsThereHearsOfAnEditAtOnce() {
        String since = "?since=" + host.clock().instant();
        long start = System.nanoTime();
        end.editedBy("watcher", "<p>Or the beginning</p>");

        await().atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(20))
                .until(() -> told(since).path("items").findValuesAsText("kind").contains("page-edited"));
        System.out.printf("an edit heard of after %d ms%n", (System.nanoTime() - start) / 1_000_000);
    }

    private static boolean isOutside(Told told) {
        return ReplayedLife.spaceOf(told.number()).equals("OPS");
    }

    /** Of one instant, what the file says has the file's order; what two people post has none. */
    private static void compare(String username, String address, Predicate<Told> fits, Predicate<Posted> fitting, int limit) {
        List<JsonNode> shown = ShownStream.read(Rest.as(host.url(), username), address, limit).items();
        List<Told> pages = shown.stream().filter(item -> !Meanwhile.isNote(item)).map(life::told).toList();
        List<String> notes = shown.stream().filter(Meanwhile::isNote).map(StreamReplayIT::line).sorted().toList();
        String what = username + " in " + address;

        same(what, life.stream(fits), pages);
        same(what, others.notes(fitting).stream().map(note -> note.at() + " " + note.id()).sorted().toList(), notes);
    }

    private static String line(JsonNode note) {
        return ShownStream.at(note) + " " + note.path("object").path("id").asText();
    }

    /** Tells the first difference: they are long. */
    private static <T> void same(String what, List<T> expected, List<T> shown) {
        for (int i = 0; i < Math.min(expected.size(), shown.size()); i++) {
            assertEquals(what + ", item " + i, expected.get(i), shown.get(i));
        }
        assertEquals(what, expected.size(), shown.size());
    }
}
