package org.chorus.endorsement;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.common.Ref;
import org.chorus.given.AThanks;
import org.junit.After;
import org.junit.Test;

/** What a viewer may not open changes nothing for that viewer. */
public class StandingsTest {

    private final AThanks thanks = AThanks.onH2();
    private final Ref open = thanks.idea("ann", "OPS");
    private final Ref closed = thanks.idea("ann", "HR");

    @After
    public void close() {
        thanks.close();
    }

    @Test
    public void thanksInAClosedSpaceChangeNoNumberOutside() {
        thanks.endorse("bob", "ann", open);
        thanks.endorse("joe", "bob", open);
        Map<String, Double> before = inKafka("eve");
        Map<Integer, Double> ownBefore = thanks.standings.of(as("eve"), key("ann"));

        thanks.endorse("joe", "ann", closed);
        thanks.endorse("ann", "joe", closed);

        assertEquals(before, inKafka("eve"));
        assertEquals(ownBefore, thanks.standings.of(as("eve"), key("ann")));
        assertNotEquals(before.get(key("ann")), inKafka("joe").get(key("ann")));
    }

    @Test
    public void whatComesBackInAClosedSpaceDampsOnlyForThoseWhoSeeIt() {
        thanks.endorse("joe", "ann", open);
        double before = inKafka("eve").get(key("ann"));

        thanks.endorse("ann", "joe", "Payroll", thanks.idea("joe", "HR"));

        assertEquals(before, inKafka("eve").get(key("ann")), 0);
        assertTrue(inKafka("joe").get(key("ann")) < before);
    }

    @Test
    public void aVoiceIsMadeOnlyOfWhatAllWhoHearItMaySee() {
        double stranger = thanks.endorse("bob", "cho", open).base().standing();
        thanks.endorse("joe", "ann", closed);

        double outside = thanks.endorse("ann", "eve", open).base().standing();
        double inside = thanks.endorse("ann", "joe", "Kafka", closed).base().standing();
        thanks.endorse("eve", "ann", open);

        assertEquals(stranger, outside, 0);
        assertEquals("joe's own word does not make the answer to joe louder", 0, inside, 0);
        assertTrue(thanks.endorse("ann", "bob", open).base().standing() > 0);
        assertEquals(0, thanks.endorse("ann", "bob", "Kafka", Endorsement.NO_WORK).base().standing(), 0);
    }

    @Test
    public void theReceiverIsToldEveryFactor() {
        thanks.units.put(key("bob"), "ops");
        thanks.units.put(key("eve"), "hr");
        int id = thanks.endorse("bob", "ann", open).id();
        thanks.endorse("eve", "ann", open);

        Explanation told = thanks.service.explain(as("ann"), id);

        assertEquals(new Factors(0.5, 0.6, 1, 1, 1), told.factors());
        assertEquals(List.of(2, 2), List.of(told.count(), told.units()));
        assertEquals(2 * Math.sqrt(0.3), told.standing(), 1e-9);
    }

    private Map<String, Double> inKafka(String viewer) {
        int subject = thanks.world.topicService.resolve("OPS", List.of("Kafka")).get(0).subjectId();
        return thanks.standings.in(as(viewer), Set.of(subject));
    }
}
