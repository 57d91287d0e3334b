package org.chorus.expertise;

import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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

/** One more edition of a page is one more of one person. */
@RunWith(Parameterized.class)
public class SavedPagesTest {

    private static final List<String> PEOPLE = List.of("ann", "bob", "cho", "eve", "joe");
    private static final long PAGE = 7;

    @Parameter(0)
    public String database;
    @Parameter(1)
    public Supplier<AKnowledge> making;
    private final Random chance = new Random(5);
    private AKnowledge all;

    @Parameters(name = "{0}")
    public static Collection<Object[]> databases() {
        return AKnowledge.onBoth();
    }

    @Before
    public void make() {
        all = making.get();
    }

    @After
    public void close() {
        all.close();
    }

    @Test
    public void anEditCostsTheSameHoweverManyThereWereAndHoweverMuchWasSaid() {
        created(all.content.page(PAGE, "OPS", "Tape robots", key("ann"), now(), "How to feed them"));
        PEOPLE.forEach(person -> saved(edit(person)));
        int asked = all.content.contributorQuestions();
        List<String> few = all.world.database.statements().during(() -> saved(edit("bob")));
        IntStream.range(0, 40).forEach(i -> created(all.content.comment(100 + i, PAGE, key("eve"), now(), "Why " + i)));
        IntStream.range(0, 100).forEach(i -> saved(edit(anybody())));

        List<String> many = all.world.database.statements().during(() -> saved(edit("bob")));

        assertEquals(String.join("\n", many), few.size(), many.size());
        assertEquals("asked who saved what", asked, all.content.contributorQuestions());
    }

    @Test
    public void whoSavedHowOftenIsWhatTheHostSaysWhateverWasNotHeard() {
        created(all.content.page(PAGE, "OPS", "Tape robots", key("ann"), now(), "How to feed them"));
        for (int i = 0; i < 200; i++) {
            ContentItem saved = edit(anybody());
            switch (chance.nextInt(12)) {
                case 0 -> { }
                case 1 -> all.world.publisher.publish(new ContentLabelled(saved));
                case 2 -> IntStream.range(0, 2).forEach(again -> saved(saved));
                case 3 -> {
                    ContentItem next = edit(anybody());
                    saved(saved);
                    saved(next);
                }
                default -> saved(saved);
            }
        }
        ContentItem last = edit("ann");
        saved(last);
        String heard = all.kept().toString();
        assertTrue(heard, heard.contains("|" + last.version() + "|" + last.version()));
        assertTrue(all.content.contributorQuestions() < 60);

        all.rebuild.run(() -> false, read -> { });

        assertEquals(all.kept().toString(), heard);
    }

    @Test
    public void commentsSayWhatThePageIsAboutNow() {
        all.world.transactions.required(() -> all.world.topicService.resolve("OPS", List.of("Storage")));
        created(all.content.page(PAGE, "OPS", "Tape robots", key("ann"), now(), "How to feed them"));
        created(all.content.comment(8, PAGE, key("eve"), now(), "They bite"));
        all.content.label(PAGE, "storage");

        saved(edit("bob"));

        String heard = all.kept().get("children");
        assertTrue(heard, heard.contains("content-comment:8 about"));
        all.rebuild.run(() -> false, read -> { });
        assertEquals(all.kept().get("children"), heard);
    }

    private ContentItem edit(String person) {
        return all.content.edit(PAGE, key(person), now(), "How to feed and clean them");
    }

    private void created(ContentItem item) {
        all.world.publisher.publish(new ContentCreated(item, item.creatorKey(), item.createdAt(), false));
    }

    /** The app hears of it, when there may be a later one. */
    private void saved(ContentItem edition) {
        all.world.publisher.publish(new ContentUpdated(all.content.byId(PAGE).orElseThrow(), edition.lastModifierKey(), edition.modifiedAt(),
                edition.version(), false));
    }

    private String anybody() {
        return PEOPLE.get(chance.nextInt(PEOPLE.size()));
    }

    private long now() {
        all.world.clock.forward(Duration.ofMinutes(1));
        return all.world.clock.millis();
    }
}
