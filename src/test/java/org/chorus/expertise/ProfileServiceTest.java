package org.chorus.expertise;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.common.Ref;
import org.chorus.given.ABoard;
import org.chorus.host.Viewer;
import org.chorus.idea.NewIdea;
import org.junit.After;
import org.junit.Test;

public class ProfileServiceTest {

    private final AKnowledge all = AKnowledge.onH2();
    private final int board = ABoard.in("OPS").id(all.world);

    @After
    public void close() {
        all.close();
    }

    @Test
    public void othersSeeBandAndTheFreshestThreePiecesThatTheyMayOpen() {
        for (int i = 0; i < 5; i++) {
            idea("ann", board, "Backup " + i, "Storage");
        }
        idea("ann", ABoard.in("HR").id(all.world), "Secret backup", "Storage");

        TopicExpertise forBob = only(as("bob"), "ann");

        assertEquals("Storage", forBob.topic().name());
        assertEquals(Band.GUIDE, forBob.band());
        assertEquals(List.of("Backup 4", "Backup 3", "Backup 2"), forBob.pieces().stream().map(EvidenceView::title).toList());
        assertEquals(6, only(as("ann"), "ann").pieces().size());
    }

    @Test
    public void aHiddenTopicIsOnlyOnesOwnAndFindsNobody() {
        idea("ann", board, "Backup", "Storage");
        int storage = only(as("ann"), "ann").topic().id();

        all.profileService.mark(as("ann"), storage, TopicState.HIDDEN);

        assertEquals(TopicState.HIDDEN, only(as("ann"), "ann").state());
        assertTrue(all.profileService.of(as("bob"), key("ann")).topics().isEmpty());
        assertEquals(List.of(), all.found(as("bob"), "storage backup"));
        all.profileService.mark(as("ann"), storage, TopicState.SHOWN);
        assertEquals(List.of("ann"), all.found(as("bob"), "storage backup"));
    }

    @Test
    public void aHiddenTopicFindsNobodyByEndorsementsEither() {
        Ref thanked = all.thanks.idea("ann", "OPS");
        all.thanks.endorse("bob", "ann", thanked);
        assertEquals(List.of("ann"), all.found(as("eve"), "kafka"));

        all.profileService.mark(as("ann"), all.topic("Kafka"), TopicState.HIDDEN);

        assertEquals(List.of(), all.found(as("eve"), "kafka"));
    }

    @Test
    public void whatIsHiddenStaysHiddenWhateverItIsMergedInto() {
        idea("ann", board, "Secret of the old tapes", "Tape");
        idea("ann", board, "Backup", "Storage");
        all.profileService.mark(as("ann"), all.topic("Tape"), TopicState.HIDDEN);

        all.merge("Tape", "Storage");

        assertEquals(TopicState.HIDDEN, only(as("ann"), "ann").state());
        assertEquals(List.of(), all.profileService.of(as("bob"), key("ann")).topics());
        assertEquals(List.of(), all.found(as("bob"), "storage"));
        assertEquals(List.of(), all.found(as("bob"), "old tapes"));
    }

    @Test
    public void aRetiredTopicIsShownAsWhatWasAndFindsNobody() {
        idea("ann", board, "Backup", "Storage");

        all.profileService.mark(as("ann"), only(as("ann"), "ann").topic().id(), TopicState.RETIRED);

        assertEquals(Band.WAS, only(as("bob"), "ann").band());
        assertEquals(List.of(), all.found(as("bob"), "backup"));
    }

    @Test
    public void aDisputedPieceSaysNothingUntilThatIsTakenBackAndTheRebuildKeepsIt() {
        int idea = idea("ann", board, "Backup", "Storage");

        all.profileService.dispute(as("ann"), WorkKey.idea(idea));
        all.profileService.dispute(as("ann"), WorkKey.idea(idea));
        all.rebuild.run(() -> false, done -> { });

        assertEquals(List.of(), all.found(as("bob"), "backup"));
        assertTrue(all.profileService.of(as("bob"), key("ann")).topics().isEmpty());
        assertTrue(only(as("ann"), "ann").pieces().get(0).disputed());
        all.profileService.accept(as("ann"), WorkKey.idea(idea));
        assertEquals(List.of("ann"), all.found(as("bob"), "backup"));
    }

    @Test
    public void nobodyDisputesWhatIsNotTheirsNorMarksWhatTheyMayNotKnow() {
        int idea = idea("ann", board, "Backup", "Storage");
        idea("ann", ABoard.in("HR").id(all.world), "Secret", "Layoffs");
        int layoffs = all.world.topicService.ofLabels(Set.of("Layoffs")).get("Layoffs");

        assertThrows(Missing.class, () -> all.profileService.dispute(as("bob"), WorkKey.idea(idea)));
        assertThrows(Missing.class, () -> all.profileService.mark(as("bob"), layoffs, TopicState.HIDDEN));
        all.world.site.setReadOnly(true);
        assertThrows(Forbidden.class, () -> all.profileService.dispute(as("ann"), WorkKey.idea(idea)));
    }

    @Test
    public void whatOneSaysOfOneselfIsThereAndMakesOneFound() {
        all.profileService.change(as("eve"), new ProfileChange(false, "Chess", List.of("Kafka"), List.of("Rust")));

        ExpertiseView said = all.profileService.of(as("bob"), key("eve"));

        assertEquals(new Profile(false, "Chess"), said.profile());
        assertEquals("Kafka", said.asks().get(0).name());
        assertEquals("Rust", said.learns().get(0).name());
        Expert hit = all.hits(as("bob"), "kafka").get(0);
        assertEquals("eve", hit.person().username());
        assertTrue(hit.offering());
        assertFalse(hit.open());
        all.profileService.change(as("eve"), new ProfileChange(true, "", List.of(), List.of()));
        assertEquals(List.of(), all.found(as("bob"), "kafka"));
    }

    @Test
    public void thereIsNoProfileOfNobodyNorForSomebodyNotLoggedIn() {
        assertThrows(Missing.class, () -> all.profileService.of(as("bob"), "nobody"));
        assertThrows(Missing.class, () -> all.profileService.of(Viewer.ANONYMOUS, key("ann")));
    }

    private TopicExpertise only(Viewer viewer, String person) {
        List<TopicExpertise> topics = all.profileService.of(viewer, key(person)).topics();
        assertEquals(topics.toString(), 1, topics.size());
        return topics.get(0);
    }

    private int idea(String author, int onBoard, String title, String topic) {
        all.world.clock.forward(Duration.ofMinutes(1));
        return all.world.ideaService.post(as(author), onBoard, new NewIdea(title, "", List.of(topic), 0, "")).id();
    }
}
