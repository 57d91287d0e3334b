package org.chorus.notify;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.chorus.common.PageRequest;
import org.chorus.common.TimeCursor;
import org.chorus.endorsement.Endorsement;
import org.chorus.endorsement.EndorsementState;
import org.chorus.follow.FollowKind;
import org.chorus.given.ABoard;
import org.chorus.host.Mail.Letter;
import org.chorus.note.NoteKind;
import org.junit.After;
import org.junit.Test;

public class PeopleNoticeWriterTest {

    private final APost post = APost.onH2();

    @After
    public void close() {
        post.close();
    }

    @Test
    public void whoIsEndorsedIsToldAtOnceForWhat() {
        post.thanks.endorse("bob", "ann", post.thanks.idea("ann", "OPS"));

        List<Letter> letters = post.collect();

        assertEquals(List.of("ann@example.test"), letters.stream().map(Letter::toAddress).toList());
        assertTrue(letters.get(0).subject(), letters.get(0).subject().startsWith("You were endorsed: Kafka: "));
        assertTrue(letters.get(0).plain(), letters.get(0).plain().contains("Bob endorsed you.")
                && letters.get(0).plain().contains("because somebody endorsed you"));
        assertEquals(List.of("Bob endorsed you."), sentences("ann"));
        assertEquals(List.of(), sentences("bob"));
    }

    @Test
    public void whatIsTakenBackOrDeclinedIsNotTold() {
        Endorsement first = post.thanks.endorse("bob", "ann", post.thanks.idea("ann", "OPS"));
        Endorsement second = post.thanks.endorse("eve", "ann", post.thanks.idea("ann", "OPS"));
        post.thanks.service.takeBack(as("bob"), first.id());
        post.thanks.service.receive(as("ann"), second.id(), EndorsementState.DECLINED);

        assertEquals(List.of(), post.collect());
        assertEquals(List.of(), sentences("ann"));
        assertEquals(0, post.noticeService.unread(as("ann")));
    }

    @Test
    public void whoMayNoLongerSeeTheSpaceIsNotToldOfAnEndorsementForWorkInIt() {
        post.thanks.endorse("bob", "ann", post.thanks.idea("ann", "OPS"));
        post.world.rights.none(key("ann"), "OPS");

        assertEquals(List.of(), post.collect());
        assertEquals(List.of(), sentences("ann"));
    }

    @Test
    public void aFollowerIsToldOnceAndInTheDailyMail() {
        post.follow("bob", "ann");
        post.follows.remove(key("bob"), Set.of(FollowKind.PERSON.channel(key("ann"))));
        assertEquals(List.of(), sentences("ann"));
        post.follow("eve", "ann");

        assertEquals(List.of("Eve follows you now."), sentences("ann"));
        assertEquals(List.of(), post.collect());
        post.world.clock.forward(Duration.ofDays(1));
        List<Letter> digests = post.collectDigests();
        assertEquals(List.of("ann@example.test"), digests.stream().map(Letter::toAddress).toList());
        assertTrue(digests.get(0).plain(), digests.get(0).plain().contains("Eve follows you now."));
    }

    @Test
    public void whoFollowsSomethingHasATimeForTheDailyMail() {
        post.follow("bob", "ann");

        assertEquals(DigestPlan.USUAL_HOUR, post.plans.of(key("bob")).orElseThrow().hour());
    }

    @Test
    public void whoseNoteBecomesAnIdeaIsToldAndASuggestionBoxTellsNoName() {
        int open = ABoard.in("OPS").hostedBy("cho").id(post.world);
        int box = ABoard.in("OPS").hostedBy("cho").forSuggestions().id(post.world);
        int note = post.notebook.id("ann", NoteKind.LEARNED, "OPS", "Torque first");
        post.notebook.sparkService.fromNote(as("bob"), note, open, "Torque");
        post.notebook.sparkService.fromNote(as("bob"), note, box, "Torque in secret");

        assertEquals(List.of("The author made an idea of what you wrote.", "Bob made an idea of what you wrote."), sentences("ann"));
        assertTrue(post.notices.of(key("ann"), TimeCursor.START, 10).get(0).actor().isEmpty());
    }

    private List<String> sentences(String name) {
        return post.noticeService.of(as(name), new PageRequest("", 20)).page().items().stream().map(NoticeView::sentence).toList();
    }
}
