package org.chorus.endorsement;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.chorus.common.PageRequest;
import org.chorus.common.Ref;
import org.chorus.endorsement.Given.Side;
import org.chorus.given.AThanks;
import org.junit.After;
import org.junit.Test;

/** How often thanking somebody asks the database. */
public class EndorsementCostTest {

    private final AThanks thanks = AThanks.onH2();
    private final Ref idea = thanks.idea("ann", "OPS");

    @After
    public void close() {
        thanks.close();
    }

    @Test
    public void anEndorsementCostsAtMostTenStatementsHoweverManyThereAre() {
        thanks.endorse("ann", "bob", idea);
        thanks.endorse("cho", "bob", idea);
        add(10);
        List<String> few = sent(() -> thanks.endorse("bob", "ann", "Kafka", idea));
        add(10_000);

        List<String> many = sent(() -> thanks.endorse("bob", "cho", "Kafka", idea));

        assertTrue(many.size() + "\n" + String.join("\n", many), many.size() <= 10);
        assertEquals(String.join("\n", few), few.size(), many.size());
    }

    @Test
    public void aPageOfThemCostsAtMostTwelve() {
        add(10);
        List<String> few = sent(this::page);
        add(10_000);

        List<String> many = sent(this::page);

        assertTrue(many.size() + "\n" + String.join("\n", many), many.size() <= 12);
        assertEquals(String.join("\n", few), few.size(), many.size());
    }

    private void page() {
        assertTrue(thanks.lists.of(as("eve"), key("ann"), Side.RECEIVED, PageRequest.first()).items().size() >= 10);
        thanks.lists.topicsOf(as("eve"), key("ann"));
    }

    private List<String> sent(Runnable click) {
        return thanks.world.database.statements().during(click);
    }

    /** By people nobody knows, for ann. */
    private void add(int many) {
        int topic = thanks.world.topicService.resolve("OPS", List.of("Kafka")).get(0).id();
        int subject = thanks.world.topicService.resolve("OPS", List.of("Kafka")).get(0).subjectId();
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            rows.add(List.of("somebody" + i, key("ann"), subject, topic, "", "idea", idea.id(), "OPS", 0L, 0.0, 0.6,
                    thanks.world.clock.millis(), 0L, 0L, 0L, 0, many + ":" + i));
        }
        thanks.world.sql.batch("INSERT INTO {ENDORSEMENT} ([GIVER_KEY], [RECEIVER_KEY], [SUBJECT_ID], [TOPIC_ID], [MESSAGE],"
                + " [WORK_KIND], [WORK_ID], [SPACE_KEY], [CONTENT_ID], [STANDING], [EVIDENCE], [GIVEN_AT], [TAKEN_BACK_AT],"
                + " [HIDDEN_AT], [DECLINED_AT], [LOCK_COUNT], [NATURAL_KEY]) VALUES"
                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }
}
