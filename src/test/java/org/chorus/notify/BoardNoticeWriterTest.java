package org.chorus.notify;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chorus.common.PageRequest;
import org.chorus.common.TimeCursor;
import org.chorus.given.ABoard;
import org.chorus.host.Mail.Letter;
import org.chorus.idea.NewIdea;
import org.chorus.note.NoteKind;
import org.chorus.notify.MailSettingsService.Change;
import org.junit.After;
import org.junit.Test;

public class BoardNoticeWriterTest {

    private final APost post = APost.onH2();
    private final int board = ABoard.in("OPS").hostedBy("cho").id(post.world);

    @After
    public void close() {
        post.close();
    }

    @Test
    public void aHostIsToldOfANewIdeaUnderTheBellAndOnceADayByMail() {
        post("ann", "More bike racks", "With a **roof**");

        assertEquals(List.of("Ann put up a new idea on your board."), sentences("cho"));
        assertEquals(List.of(), sentences("ann"));
        assertEquals(List.of(), post.collect());
        post.world.clock.forward(Duration.ofDays(1));
        List<Letter> digests = post.collectDigests();
        assertEquals(List.of("cho@example.test"), digests.stream().map(Letter::toAddress).toList());
        assertTrue(digests.get(0).plain(), digests.get(0).plain().contains("More bike racks\n> With a roof\n"));
    }

    @Test
    public void theSameIdeaSentAgainIsToldOnce() {
        NewIdea idea = new NewIdea("More bike racks", "", List.of(), 0, "click");
        post.world.ideaService.post(as("ann"), board, idea);
        post.world.ideaService.post(as("ann"), board, idea);

        assertEquals(1, sentences("cho").size());
    }

    @Test
    public void ownIdeasOfHostsAreNotToldThem() {
        post("cho", "Mine", "");

        assertEquals(List.of(), sentences("cho"));
    }

    @Test
    public void aHostWhoIsMentionedInItIsToldThatAlone() {
        post("ann", "Racks", "What do you say, @cho?");

        assertEquals(List.of("Ann mentioned you in the idea."), sentences("cho"));
        assertEquals(List.of("cho@example.test"), post.collectAddresses());
    }

    @Test
    public void aHostWhoseWordsItWasMadeOfIsToldThatAlone() {
        int note = post.notebook.id("cho", NoteKind.LEARNED, "OPS", "Torque first");

        post.notebook.sparkService.fromNote(as("bob"), note, board, "Torque");

        assertEquals(List.of("Bob made an idea of what you wrote."), sentences("cho"));
    }

    @Test
    public void inASuggestionBoxNobodyIsToldWhose() {
        int box = ABoard.in("OPS").hostedBy("cho").forSuggestions().id(post.world);
        post.world.ideaService.post(as("ann"), box, NewIdea.titled("Quiet please"));

        assertEquals(List.of("There is a new idea on your board."), sentences("cho"));
        assertEquals("", post.notices.of(key("cho"), TimeCursor.START, 1).get(0).actor());
        post.world.clock.forward(Duration.ofDays(1));
        Letter letter = post.collectDigests().get(0);
        assertFalse(letter.plain(), letter.plain().contains("Ann"));
    }

    @Test
    public void aDeletedIdeaOrASpaceThatIsClosedByNowIsNotTold() {
        int idea = post("ann", "Racks", "");
        post.world.ideaService.delete(as("ann"), idea);
        assertEquals(List.of(), sentences("cho"));

        post("ann", "Showers", "");
        post.world.rights.none(key("cho"), "OPS");
        assertEquals(List.of(), sentences("cho"));
        post.world.clock.forward(Duration.ofDays(1));
        assertEquals(List.of(), post.collectDigests());
    }

    @Test
    public void itIsTurnedOffByItselfAndStaysUnderTheBell() {
        post("ann", "Racks", "");
        post.settingsService.change(as("cho"), new Change(Map.of(MailKind.BOARD, false), null, null));
        post.world.clock.forward(Duration.ofDays(1));

        assertEquals(List.of(), post.collectDigests());
        assertEquals(1, sentences("cho").size());
    }

    private int post(String author, String title, String text) {
        return post.world.ideaService.post(as(author), board, new NewIdea(title, text, List.of(), 0, "")).id();
    }

    private List<String> sentences(String name) {
        return post.noticeService.of(as(name), new PageRequest("", 20)).page().items().stream().map(NoticeView::sentence).toList();
    }
}
