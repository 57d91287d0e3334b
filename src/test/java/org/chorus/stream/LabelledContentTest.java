package org.chorus.stream;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chorus.common.Event;
import org.chorus.given.AStream;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentLabelled;
import org.chorus.host.ContentUpdated;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Pages of Confluence in the streams of the topics that their labels name, and as they are called where they are now. */
@RunWith(Parameterized.class)
public class LabelledContentTest {

    @Parameter(0)
    public String database;
    @Parameter(1)
    public Supplier<AStream> opened;
    private AStream stream;

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return AStream.onBoth();
    }

    @Before
    public void open() {
        stream = opened.get();
    }

    @After
    public void close() {
        stream.close();
    }

    @Test
    public void aPageAndItsCommentsReachWhoeverFollowsATopicOfItsLabels() {
        int grid = topic("Smart Grid");
        stream.follow("bob", Channel.topic(grid));

        created(page(7, "smart-grid"));
        created(stream.world.content.comment(8, 7, key("eve"), now(), "How so?"));

        List<String> both = List.of("content-commented Page 7", "page-created Page 7");
        assertEquals(both, stream.shown(as("bob"), Source.topic(grid)));
        assertEquals(both, stream.shown(as("bob"), Source.HOME));
    }

    @Test
    public void aLabelThatNobodySpokeOfMakesNoTopic() {
        created(page(7, "meeting-notes"));

        assertFalse(stream.world.topicService.ofLabels(List.of("meeting-notes")).containsKey("meeting-notes"));
        assertEquals(List.of("page-created Page 7"), stream.shown(as("bob"), Source.ALL));
    }

    @Test
    public void labelsGivenAndTakenLaterMoveWhatWasToldInPlace() {
        int grid = topic("Grid");
        int water = topic("Water");
        ContentItem page = created(page(7, "water"));
        created(stream.world.content.comment(8, 7, key("eve"), now(), "How so?"));
        List<String> before = stream.shown(as("bob"), Source.ALL);

        tell(new ContentLabelled(stream.world.content.label(page.id(), "grid")));

        assertEquals(before, stream.shown(as("bob"), Source.topic(grid)));
        assertEquals(List.of(), stream.items(as("bob"), Source.topic(water)));
        assertEquals(before, stream.shown(as("bob"), Source.ALL));
    }

    @Test
    public void whereNobodyTellsOfLabelsTheNextEditTakesThemInHoweverQuiet() {
        int grid = topic("Grid");
        created(page(7));

        saved(stream.world.content.label(7, "grid"));

        assertEquals(List.of("page-created Page 7"), stream.shown(as("bob"), Source.topic(grid)));
    }

    @Test
    public void aPageIsToldAsItIsCalledWhereItIsNowWithWhatWasSaidUnderIt() {
        int grid = topic("Grid");
        created(page(7, "grid"));
        created(stream.world.content.comment(8, 7, key("eve"), now(), "How so?"));

        saved(stream.world.content.page(7, "OPS", "Plans", key("ann"), now(), "", "grid"));
        assertEquals(List.of("content-commented Plans", "page-created Plans"), stream.shown(as("bob"), Source.topic(grid)));
        saved(stream.world.content.page(7, "PUB", "Plans", key("ann"), now(), "", "grid"));
        assertEquals(List.of("content-commented Plans", "page-created Plans"), stream.shown(as("bob"), Source.space("PUB")));
        assertEquals(List.of(), stream.items(as("bob"), Source.space("OPS")));
        saved(stream.world.content.page(7, "PUB", "Plans", key("ann"), now(), ""));
        assertEquals(List.of(), stream.items(as("bob"), Source.topic(grid)));
    }

    @Test
    public void twoLabelsOfOneTopicAreOneItemThere() {
        int grid = topic("Grid");

        created(page(7, "grid", "grids"));
        tell(new ContentLabelled(stream.world.content.label(7, "grids", "GRID")));

        assertEquals(List.of("page-created Page 7"), stream.shown(as("bob"), Source.topic(grid)));
    }

    @Test
    public void eachEventAsksForLabelsOnceAndCostsTheSameWithManyAsWithOne() {
        String[] many = IntStream.range(0, 12).mapToObj(i -> "subject" + (char) ('a' + i)).toArray(String[]::new);
        for (String name : many) {
            topic(name);
        }
        created(page(7, many[0]));
        created(page(8, many));
        int asked = stream.world.content.labelQuestions();

        List<String> one = edited(7);
        List<String> twelve = edited(8);

        assertEquals(asked + 2, stream.world.content.labelQuestions());
        assertEquals(String.join("\n", twelve), one.size(), twelve.size());
    }

    private List<String> edited(long id) {
        return stream.world.database.statements().during(() ->
                tell(new ContentUpdated(stream.world.content.byId(id).orElseThrow(), key("ann"), now(), 0, false)));
    }

    private int topic(String name) {
        return stream.world.transactions.required(() -> stream.world.topicService.resolve("OPS", List.of(name))).get(0).subjectId();
    }

    private ContentItem page(long id, String... labels) {
        return stream.world.content.page(id, "OPS", "Page " + id, key("ann"), now(), "", labels);
    }

    private ContentItem created(ContentItem item) {
        tell(new ContentCreated(item, item.creatorKey(), now(), false));
        return item;
    }

    private void saved(ContentItem item) {
        tell(new ContentUpdated(item, key("ann"), now(), 0, true));
    }

    private void tell(Event event) {
        stream.world.transactions.required(() -> stream.world.publisher.publish(event));
    }

    private long now() {
        return stream.world.clock.millis();
    }
}
