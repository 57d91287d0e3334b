package org.chorus.expertise;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.note.NoteKind;
import org.chorus.topic.ao.AoSubjects;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What people did is evidence of the topics of it, whatever these were merged into and as long as they say. */
@RunWith(Parameterized.class)
public class TopicEvidenceTest {

    private final AKnowledge all;
    private final int board;

    public TopicEvidenceTest(String database, Supplier<AKnowledge> making) {
        this.all = making.get();
        this.board = ABoard.in("OPS").id(all.world);
    }

    @Parameters(name = "{0}")
    public static Collection<Object[]> databases() {
        return AKnowledge.onBoth();
    }

    @After
    public void close() {
        all.close();
    }

    @Test
    public void aTopicSaysHowLongWhatPeopleKnowOfItLasts() {
        for (int i = 0; i < 5; i++) {
            all.note("ann", NoteKind.LEARNED, "Piece " + i, "Kubernetes");
        }
        all.note("ann", NoteKind.LEARNED, "Charts", "Helm");
        all.world.clock.forward(Duration.ofDays(120));
        all.note("bob", NoteKind.LEARNED, "Fresh", "Kubernetes");
        int topic = all.topic("Kubernetes");
        assertEquals(List.of("ann", "bob"), all.found(as("eve"), "kubernetes"));
        Band before = band("ann", "Kubernetes");
        Band other = band("ann", "Helm");

        new AoSubjects(all.world.ao, all.world.sql).halve(topic, 30);

        for (PeopleQuery query : List.of(new PeopleQuery("kubernetes", 0, ""), new PeopleQuery("", topic, ""), new PeopleQuery("kubernetse", 0, ""))) {
            assertEquals(query.toString(), List.of("bob", "ann"), all.finder.people(as("eve"), query, PageRequest.first()).people().items().stream()
                    .map(hit -> hit.person().username()).toList());
        }
        assertTrue(band("ann", "Kubernetes").compareTo(before) < 0);
        assertEquals(other, band("ann", "Helm"));
        all.merge("Helm", "Kubernetes");
        assertEquals("what it was merged into says so", List.of("bob", "ann"), all.found(as("eve"), "helm"));
    }

    @Test
    public void mergedTopicsAreOne() {
        all.idea(board, "ann", "A", "", "K8s");
        all.idea(board, "bob", "B", "", "Kubernetes");
        all.merge("K8s", "Kubernetes");

        assertEquals(Set.of("ann", "bob"), Set.copyOf(all.found(as("eve"), "kubernetes")));
        assertEquals(Set.of("ann", "bob"), Set.copyOf(all.found(as("eve"), "k8s")));
    }

    @Test
    public void thanksAndOffersUnderANameThatWasMergedStillSpeakForPeople() {
        all.idea(board, "cho", "B", "", "Streams");
        all.thanks.endorse("eve", "bob", all.thanks.idea("bob", "OPS"));
        all.profileService.change(as("ann"), new ProfileChange(true, "", List.of("Kafka"), List.of()));

        all.merge("Kafka", "Streams");

        assertEquals(Set.of("ann", "bob", "cho"), Set.copyOf(all.found(as("eve"), "streams")));
        assertTrue(all.hits(as("cho"), "kafka").stream().anyMatch(Expert::endorsed));
        assertTrue(all.hits(as("cho"), "kafka").stream().anyMatch(Expert::offering));
    }

    private Band band(String person, String topic) {
        return all.profileService.of(as("eve"), key(person)).topics().stream().filter(one -> one.topic().name().equals(topic))
                .map(TopicExpertise::band).findFirst().orElseThrow();
    }
}
