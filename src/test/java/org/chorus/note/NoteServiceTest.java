package org.chorus.note;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.given.ANotebook;
import org.chorus.host.Viewer;
import org.chorus.topic.Topic;
import org.junit.After;
import org.junit.Test;

public class NoteServiceTest {

    private final ANotebook book = ANotebook.onH2();

    @After
    public void close() {
        book.close();
    }

    @Test
    public void aNoteTellsWhoWroteItWhatItIsAboutAndWhomItNames() {
        NoteView note = book.posted("ann", NoteKind.LEARNED, "OPS", "Ask @bob about **DNS**", "dns", "Networks");

        assertEquals(key("ann"), note.author().key());
        assertTrue(note.html(), note.html().contains("<strong>DNS</strong>"));
        assertEquals(List.of("dns", "Networks"), note.topics().stream().map(Topic::name).toList());
        NotePosted told = book.told(NotePosted.class).get(0);
        assertEquals(Set.of(key("bob")), told.mentioned());
        assertEquals(note.topics(), told.topics());
        assertEquals("OPS", told.note().audience().spaceKey());
    }

    @Test
    public void sentAgainItIsTheSameNote() {
        NewNote note = new NewNote(NoteKind.DOING, "x", List.of("a"), Audience.EVERYBODY, 0, "word");

        int first = book.noteService.post(as("ann"), note).note().id();

        assertEquals(first, book.noteService.post(as("ann"), note).note().id());
        assertFalse(first == book.noteService.post(as("bob"), note).note().id());
        assertEquals(2, book.told(NotePosted.class).size());
    }

    @Test
    public void whoeverMayViewTheSpaceReadsItAndNobodyElseKnowsOfIt() {
        int id = book.id("ann", NoteKind.DOING, "HR", "x");

        assertEquals("<p>x</p>", book.noteService.view(as("joe"), id).html());
        assertThrows(Missing.class, () -> book.noteService.view(as("bob"), id));
        assertThrows(Missing.class, () -> book.noteService.view(Viewer.ANONYMOUS, id));
        assertThrows(Missing.class, () -> book.posted("bob", NoteKind.DOING, "HR", "x"));
        assertEquals(List.of(), book.views.byIds(as("bob"), List.of(id)));
    }

    @Test
    public void everybodyMeansWhoeverLogsInAndNeverGuests() {
        int id = book.id("ann", NoteKind.DOING, "", "x");

        assertEquals("<p>x</p>", book.noteService.view(as("gil"), id).html());
        assertFalse(book.noteService.view(as("gil"), id).mine().mayReply());
        assertThrows(Missing.class, () -> book.noteService.view(Viewer.ANONYMOUS, id));
        assertThrows(Forbidden.class, () -> book.posted("gil", NoteKind.DOING, "", "x"));
        assertThrows(Forbidden.class, () -> book.noteService.post(Viewer.ANONYMOUS,
                new NewNote(NoteKind.DOING, "x", List.of(), Audience.EVERYBODY, 0, "")));
    }

    @Test
    public void guestsReadTheNotesOfAnOpenSpaceOnly() {
        int id = book.id("ann", NoteKind.FIX, "PUB", "x");

        NoteView seen = book.noteService.view(Viewer.ANONYMOUS, id);

        assertEquals("<p>x</p>", seen.html());
        assertFalse(seen.mine().mayConfirm() || seen.mine().maySpark() || seen.mine().mayReply());
    }

    @Test
    public void whoMayOnlyReadASpaceMayNotWriteThere() {
        assertThrows(Forbidden.class, () -> book.posted("gil", NoteKind.DOING, "OPS", "x"));
    }

    @Test
    public void editingKeepsWhatItSaidAndShowsTheDifference() {
        int id = book.id("ann", NoteKind.DOING, "OPS", "one two");
        book.world.clock.forward(Duration.ofMinutes(5));

        NoteView edited = book.noteService.edit(as("ann"), id, now -> new NoteEdit("one three @eve", List.of("dns"), 1));
        book.noteService.edit(as("ann"), id, now -> now);

        assertEquals(2, edited.note().version());
        assertEquals("one three @eve", edited.editable());
        List<NoteVersionService.Shown> versions = book.versionService.of(as("bob"), id);
        assertEquals(List.of("one three @eve", "one two"), versions.stream().map(NoteVersionService.Shown::text).toList());
        assertFalse(versions.get(0).difference().isEmpty());
        assertTrue(versions.get(0).at() > versions.get(1).at());
        assertEquals(List.of(Set.of(key("eve"))), book.told(NoteEdited.class).stream().map(NoteEdited::mentioned).toList());
    }

    @Test
    public void onlyItsAuthorEditsItAndOnlyWhatHeHasSeen() {
        int id = book.id("ann", NoteKind.DOING, "OPS", "x");

        assertThrows(Forbidden.class, () -> book.noteService.edit(as("cho"), id, now -> new NoteEdit("y", List.of(), 0)));
        book.noteService.edit(as("ann"), id, now -> new NoteEdit("y", List.of(), 1));
        assertThrows(Conflict.class, () -> book.noteService.edit(as("ann"), id, now -> new NoteEdit("z", List.of(), 1)));
    }

    @Test
    public void aDeletedNoteLeavesItsPlaceAndComesBackWhole() {
        int id = book.posted("ann", NoteKind.DOING, "OPS", "secret", "dns").note().id();

        book.noteService.delete(as("ann"), id);
        book.noteService.delete(as("ann"), id);

        NoteView stone = book.noteService.view(as("bob"), id);
        assertTrue(stone.note().isDeleted());
        assertEquals("", stone.html() + stone.excerpt() + stone.editable() + stone.author().key());
        assertEquals(List.of(), stone.topics());
        assertEquals(List.of(), book.versionService.of(as("bob"), id));
        assertFalse(stone.mine().mayRestore());
        assertEquals("dns", book.noteService.restore(as("ann"), id).topics().get(0).name());
        assertEquals(1, book.told(NoteDeleted.class).size());
        assertEquals(1, book.told(NoteRestored.class).size());
    }

    @Test
    public void adminsOfItsSpaceDeleteANoteAndItsAuthorMayNotBringItBack() {
        int id = book.id("ann", NoteKind.DOING, "OPS", "x");
        int forAll = book.id("ann", NoteKind.DOING, "", "x");

        assertThrows(Forbidden.class, () -> book.noteService.delete(as("bob"), id));
        book.noteService.delete(as("cho"), id);

        assertThrows(Forbidden.class, () -> book.noteService.restore(as("ann"), id));
        assertThrows(Forbidden.class, () -> book.noteService.delete(as("cho"), forAll));
        book.noteService.restore(as("cho"), id);
        book.noteService.delete(as("admin"), forAll);
    }

    @Test
    public void whileTheSiteIsReadOnlyNothingIsWrittenNorOffered() {
        int id = book.id("ann", NoteKind.FIX, "OPS", "x");
        book.world.site.setReadOnly(true);

        assertThrows(Forbidden.class, () -> book.posted("ann", NoteKind.DOING, "", "x"));
        assertThrows(Forbidden.class, () -> book.noteService.edit(as("ann"), id, now -> new NoteEdit("y", List.of(), 0)));
        assertThrows(Forbidden.class, () -> book.noteService.delete(as("ann"), id));
        assertThrows(Forbidden.class, () -> book.reply("bob", id, "x"));
        assertThrows(Forbidden.class, () -> book.confirmationService.confirm(as("bob"), id, Verdict.WORKED, ""));
        NoteView.Mine mine = book.noteService.view(as("ann"), id).mine();
        assertFalse(mine.mayEdit() || mine.mayDelete() || mine.mayReply() || mine.maySpark());
    }

    @Test
    public void anEmptyTextAndAnUnknownKindAreRefused() {
        assertThrows(InvalidInput.class, () -> book.posted("ann", NoteKind.DOING, "", " \u200B "));
        assertThrows(InvalidInput.class, () -> NoteKind.of("reply"));
        assertEquals(NoteKind.GOT_IT_WRONG, NoteKind.of("Got it wrong"));
    }
}
