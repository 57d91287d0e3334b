package org.chorus.note;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.discussion.Reaction;
import org.chorus.discussion.Tally;
import org.chorus.given.ANotebook;
import org.junit.After;
import org.junit.Test;

/** What others do with a note: answer it, try it, give it a sign. */
public class NoteThreadTest {

    private final ANotebook book = ANotebook.onH2();

    @After
    public void close() {
        book.close();
    }

    @Test
    public void repliesComePageByPageInTheOrderWritten() {
        int note = book.posted("ann", NoteKind.STUCK, "HR", "Who knows?", "dns").note().id();
        int first = book.reply("joe", note, "I do");
        int second = book.reply("ann", first, "@joe thanks");
        int third = book.reply("joe", note, "c");

        Page<NoteView> page = book.replyService.of(as("ann"), note, new PageRequest("", 2));

        assertEquals(List.of(first, second), ids(page));
        assertEquals(List.of(third), ids(book.replyService.of(as("ann"), note, new PageRequest(page.next(), 2))));
        assertEquals(List.of(second), ids(book.replyService.of(as("ann"), first, PageRequest.first())));
        assertEquals(3, counts(note).replies());
        assertThrows(Missing.class, () -> book.replyService.of(as("bob"), note, PageRequest.first()));
        assertThrows(Missing.class, () -> book.noteService.view(as("bob"), second));
        NoteReplied told = book.told(NoteReplied.class).get(1);
        assertEquals(note, told.root().id());
        assertEquals(first, told.parent().id());
        assertEquals(Set.of(key("joe")), told.mentioned());
        assertEquals("dns", told.topics().get(0).name());
        assertEquals(List.of(true, false, true), book.told(NoteReplied.class).stream().map(NoteReplied::isAnswer).toList());
    }

    @Test
    public void aReplySentAgainIsOne() {
        int note = book.id("ann", NoteKind.DOING, "OPS", "x");

        int reply = book.replyService.reply(as("bob"), note, "a", "word").note().id();

        assertEquals(reply, book.replyService.reply(as("bob"), note, "a", "word").note().id());
        assertEquals(1, counts(note).replies());
    }

    @Test
    public void aDeletedReplyKeepsItsPlaceAndIsNotCounted() {
        int note = book.id("ann", NoteKind.DOING, "OPS", "x");
        int reply = book.reply("bob", note, "a");

        book.noteService.delete(as("bob"), reply);

        assertEquals(0, counts(note).replies());
        assertTrue(book.replyService.of(as("eve"), note, PageRequest.first()).items().get(0).note().isDeleted());
        assertThrows(Conflict.class, () -> book.reply("eve", reply, "b"));
        book.noteService.restore(as("bob"), reply);
        assertEquals(1, counts(note).replies());
    }

    @Test
    public void othersTellWhetherAFixWorkedAndMayChangeTheirMind() {
        int fix = book.id("ann", NoteKind.FIX, "OPS", "Turn it off");

        book.confirmationService.confirm(as("bob"), fix, Verdict.WORKED, "on Linux, says @eve");
        book.confirmationService.confirm(as("eve"), fix, Verdict.WORKED, "");
        NoteView seen = book.confirmationService.confirm(as("bob"), fix, Verdict.FAILED, "not on Windows");
        book.confirmationService.confirm(as("bob"), fix, Verdict.FAILED, "not on Windows");

        assertEquals(new NoteCounts(0, 1, 1), seen.note().counts());
        assertTrue(seen.mine().failed() && !seen.mine().worked());
        assertEquals(List.of(key("eve"), key("bob")), book.confirmationService.of(as("ann"), fix, PageRequest.first()).items().stream()
                .map(shown -> shown.person().key()).toList());
        assertEquals(List.of(true, true, false), book.told(FixConfirmed.class).stream().map(FixConfirmed::worked).toList());

        book.confirmationService.withdraw(as("bob"), fix);
        book.confirmationService.withdraw(as("bob"), fix);

        assertEquals(new NoteCounts(0, 1, 0), counts(fix));
        assertEquals(4, book.told(FixConfirmed.class).size());
    }

    @Test
    public void nobodyConfirmsHisOwnFixNorWhatIsNone() {
        int fix = book.id("ann", NoteKind.FIX, "OPS", "x");
        int doing = book.id("ann", NoteKind.DOING, "OPS", "x");

        assertThrows(Forbidden.class, () -> book.confirmationService.confirm(as("ann"), fix, Verdict.WORKED, ""));
        assertThrows(Forbidden.class, () -> book.confirmationService.confirm(as("bob"), doing, Verdict.WORKED, ""));
        assertThrows(Forbidden.class, () -> book.confirmationService.confirm(as("gil"), fix, Verdict.WORKED, ""));
    }

    @Test
    public void aQuestionIsOpenUntilWhoeverAskedSaysThatAnAnswerHelped() {
        int question = book.id("ann", NoteKind.STUCK, "OPS", "How?");
        int answer = book.reply("bob", question, "So.");
        int own = book.reply("ann", question, "Or so?");

        assertTrue(book.noteService.view(as("eve"), question).note().isOpenQuestion());
        assertThrows(Forbidden.class, () -> book.confirmationService.confirm(as("eve"), answer, Verdict.WORKED, ""));
        assertThrows(Forbidden.class, () -> book.confirmationService.confirm(as("ann"), own, Verdict.WORKED, ""));
        book.confirmationService.confirm(as("ann"), answer, Verdict.WORKED, "");

        assertEquals(new NoteCounts(2, 1, 0), counts(question));
        assertFalse(book.noteService.view(as("eve"), question).note().isOpenQuestion());
        book.noteService.delete(as("bob"), answer);
        assertTrue(book.noteService.view(as("eve"), question).note().isOpenQuestion());
        book.noteService.restore(as("bob"), answer);
        assertEquals(1, counts(question).worked());
    }

    @Test
    public void signsAreGivenOnceAndStandApartFromThoseOfComments() {
        int note = book.id("ann", NoteKind.THANKS, "OPS", "x");

        book.reactionService.react(as("bob"), note, Reaction.HEART);
        book.reactionService.react(as("bob"), note, Reaction.HEART);

        assertEquals(List.of(new Tally(Reaction.HEART, 1, true)), book.noteService.view(as("bob"), note).reactions());
        assertEquals(List.of(new Tally(Reaction.HEART, 1, false)), book.noteService.view(as("gil"), note).reactions());
        assertEquals(List.of(), book.reactionService.withdraw(as("bob"), note, Reaction.HEART));
        assertThrows(Forbidden.class, () -> book.reactionService.react(as("gil"), note, Reaction.HEART));
    }

    private NoteCounts counts(int note) {
        return book.notes.byId(note).orElseThrow().counts();
    }

    private static List<Integer> ids(Page<NoteView> page) {
        return page.items().stream().map(view -> view.note().id()).toList();
    }
}
