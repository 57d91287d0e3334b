package org.chorus.stream;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chorus.common.PageRequest;
import org.chorus.common.TimeCursor;
import org.chorus.given.AStream;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentUpdated;
import org.chorus.host.ao.Sql;
import org.junit.Test;

/** What reading a stream costs the database. */
public class StreamStatementsTest {

    private static final int NOTES = 100_000;
    private static final int PEOPLE = 1_000;
    private static final int FOLLOWS = 150;
    private static final Pattern TOUCHED = Pattern.compile("Index (?:Only )?Scan.*actual time=\\S+ rows=(\\d+) loops=(\\d+)");

    @Test
    public void homeCostsAtMostEightStatementsHoweverMuchThereIs() {
        try (AStream stream = AStream.onH2()) {
            stream.follow("bob", Channel.person("key-somebody1")).follow("bob", Channel.topic(1));
            stream.fill(10, 3);
            int few = home(stream).size();
            stream.fill(10_000, 3);

            List<String> many = home(stream);

            assertTrue(String.join("\n", many), many.size() <= 8);
            assertEquals(few, many.size());
        }
    }

    @Test
    public void anEditThatChangesNoTitleSpaceOrTopicWritesOnlyItsOwnItemHoweverManyThereAre() {
        try (AStream stream = AStream.onH2()) {
            stream.world.content.page(7, "OPS", "Tape robots", "key-ann", stream.world.clock.millis(), "");
            List<String> first = edit(stream);
            IntStream.range(0, 500).forEach(i -> edit(stream));

            List<String> last = edit(stream);

            assertEquals(502, stream.marks.head());
            assertTrue(String.join("\n", last), last.stream().noneMatch(sql -> sql.startsWith("UPDATE") || sql.startsWith("DELETE")));
            assertTrue(String.join("\n", last), last.size() <= first.size());
            long asked = last.stream().filter(sql -> sql.startsWith("SELECT") && sql.contains("_ACTIVITY\"")).count();
            assertEquals("how it is told, and whether this person edited it just now: " + String.join("\n", last), 2, asked);
        }
    }

    private static List<String> edit(AStream stream) {
        stream.world.clock.forward(Duration.ofHours(2));
        ContentItem saved = stream.world.content.edit(7, "key-ann", stream.world.clock.millis(), "");
        return stream.world.database.statements().during(() -> stream.world.transactions.required(() ->
                stream.world.publisher.publish(new ContentUpdated(saved, "key-ann", saved.modifiedAt(), saved.version(), false))));
    }

    @Test
    public void readersWhoHearThatNothingIsNewCostNothing() {
        try (AStream stream = AStream.onH2()) {
            stream.note("ann", "OPS");
            StreamService.News first = stream.streams.since(as("bob"), Source.ALL, stream.world.clock.millis(), 50);
            assertEquals(1, first.items().size());
            stream.world.clock.forward(Duration.ofSeconds(30));
            long since = stream.world.clock.millis();
            long began = System.nanoTime();

            List<String> sent = stream.world.database.statements().during(() -> IntStream.range(0, 2_000).forEach(i ->
                    assertEquals(List.of(), stream.streams.since(as("bob"), Source.HOME, since, 50).items())));

            long halfSeconds = Duration.ofNanos(System.nanoTime() - began).toMillis() / 500;
            assertTrue(sent.size() + " in " + halfSeconds + " half seconds", sent.size() <= halfSeconds + 1);
        }
    }

    @Test
    public void aPageOnPostgreSqlTouchesRowsInProportionToThePage() throws IOException {
        try (AStream stream = AStream.onPostgreSql()) {
            IntStream.range(0, FOLLOWS).forEach(i -> stream.follow("bob", Channel.person("key-somebody" + i)));
            stream.fill(NOTES, PEOPLE);
            analyze(stream);

            List<String> plan = plan(stream);
            Files.write(Path.of("target/home-stream-plan.txt"), plan);

            long touched = plan.stream().map(TOUCHED::matcher).filter(Matcher::find)
                    .mapToLong(found -> Long.parseLong(found.group(1)) * Long.parseLong(found.group(2))).sum();
            int page = PageRequest.USUAL + 11;
            assertTrue(String.join("\n", plan), touched > 0 && touched <= FOLLOWS + 2 + 2 * page);
            assertTrue(String.join("\n", plan), plan.stream().noneMatch(line -> line.contains("Seq Scan on \"AO_1F4412_ACTIVITY")));
            assertEquals(20, stream.items(as("bob"), Source.HOME).size());
        }
    }

    private static List<String> home(AStream stream) {
        return stream.world.database.statements().during(() ->
                assertTrue(stream.items(as("bob"), Source.HOME).size() >= 3));
    }

    /** The statement itself, as it is sent, under the database's own eyes. */
    private static List<String> plan(AStream stream) {
        List<String> sent = home(stream);
        assertTrue(String.join("\n", sent), sent.size() <= 8);
        List<String> channels = new ArrayList<>(List.of(Channel.person("key-bob"), Channel.to("key-bob")));
        IntStream.range(0, FOLLOWS).forEach(i -> channels.add(Channel.person("key-somebody" + i)));
        return stream.marks.explained(new MarkQuery(Set.copyOf(channels), TimeCursor.START, 0, Set.of(), PageRequest.USUAL + 11));
    }

    private static void analyze(AStream stream) {
        stream.world.transactions.required(() -> {
            stream.world.sql.update("ANALYZE {ACTIVITY_CHANNEL}", List.of());
            stream.world.sql.update("ANALYZE {ACTIVITY}", List.of());
        });
    }
}
