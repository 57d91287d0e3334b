package org.chorus.expertise;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chorus.board.BoardKind;
import org.chorus.board.NewBoard;
import org.chorus.common.Ref;
import org.chorus.discussion.NewSuggestion;
import org.chorus.given.ABoard;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentLabelled;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentUpdated;
import org.chorus.host.PersonRemoved;
import org.chorus.host.SpaceRemoved;
import org.chorus.idea.IdeaEdit;
import org.chorus.idea.NewIdea;
import org.chorus.note.Audience;
import org.chorus.note.NewNote;
import org.chorus.note.NoteEdit;
import org.chorus.note.NoteKind;
import org.chorus.note.Verdict;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What happens is evidence at once, and what is undone is none. */
@RunWith(Parameterized.class)
public class EvidenceTest {

    private final AKnowledge all;
    private final int board;

    public EvidenceTest(String database, Supplier<AKnowledge> making) {
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
    public void anIdeaFindsItsAuthorByWordsAndByTopicUntilItIsDeletedAndAgainWhenItIsBack() {
        int idea = all.idea(board, "ann", "Rotate the backups", "Tapes are old", "Storage");

        assertEquals(List.of("ann"), all.found(as("bob"), "backup"));
        assertEquals(List.of("ann"), all.found(as("bob"), "storages"));
        all.world.ideaService.delete(as("ann"), idea);
        assertEquals(List.of(), all.found(as("bob"), "backup"));
        all.world.ideaService.restore(as("ann"), idea);
        assertEquals(List.of("ann"), all.found(as("bob"), "backup"));
        all.world.boardService.delete(as("cho"), board);
        assertEquals(List.of(), all.found(as("bob"), "backup"));
        all.world.boardService.restore(as("cho"), board);
        assertEquals(List.of("ann"), all.found(as("bob"), "backup"));
    }

    @Test
    public void anIdeaSaysWhatItSaysNow() {
        int idea = all.idea(board, "ann", "Rotate the backups", "", "Storage");

        all.world.ideaService.edit(as("ann"), idea, before -> new IdeaEdit("Water the plants", "", List.of("Garden"), 0, ""));

        assertEquals(List.of(), all.found(as("bob"), "backup"));
        assertEquals(List.of(), all.found(as("bob"), "storage"));
        assertEquals(List.of("ann"), all.found(as("bob"), "garden"));
    }

    @Test
    public void aNoteThatChangesBeforeItsWordsAreIndexedSaysWhatItSaysNow() {
        all.afterwards.hold();
        int edited = all.note("ann", NoteKind.LEARNED, "Rotate the backups");
        int deleted = all.note("ann", NoteKind.LEARNED, "Rotate the backups");
        int posted = all.note("ann", NoteKind.LEARNED, "Rotate the backups, always");
        all.notebook.noteService.edit(as("ann"), edited, before -> new NoteEdit("Water the plants", List.of("Garden"), 0));
        all.notebook.noteService.delete(as("ann"), deleted);
        assertEquals(List.of(), all.found(as("bob"), "backups"));

        all.afterwards.letGo();

        assertEquals(List.of(Ref.of("note", posted)), all.hits(as("bob"), "backups").get(0).why().stream().map(EvidenceView::work).toList());
        assertEquals(List.of("ann"), all.found(as("bob"), "garden"));
    }

    @Test
    public void whoseSuggestionWasTakenIsFoundToo() {
        int idea = all.idea(board, "ann", "Rotate the backups", "Tapes");
        int offer = all.talk.suggestionService.suggest(as("bob"), idea, new NewSuggestion("Tapes and disks, encrypted", "")).suggestion().id();
        assertEquals(List.of("ann"), all.found(as("eve"), "backups"));

        all.talk.suggestionService.take(as("ann"), offer, null);

        assertEquals(List.of("ann", "bob"), all.found(as("eve"), "encrypted backups"));
    }

    @Test
    public void theHiddenAuthorOfASuggestionBoxIsNeverFoundWhoeverAsksWhateverTheyDo() {
        int box = all.world.boardService.create(as("cho"), new NewBoard("OPS", "Box", "", BoardKind.SUGGESTION_BOX, "", 0)).board().id();
        int idea = all.world.ideaService.post(as("ann"), box, new NewIdea("Rotate the backups", "", List.of("Storage"), 0, "")).id();
        all.talk.commentService.post(as("ann"), idea, 0, "Backups indeed");
        all.talk.commentService.post(as("bob"), idea, 0, "Backups, yes");
        all.world.ideaService.edit(as("ann"), idea, before -> new IdeaEdit("Rotate all backups", "", List.of("Storage"), 0, ""));

        for (String viewer : List.of("ann", "bob", "cho", "admin")) {
            assertEquals(List.of("bob"), all.found(as(viewer), "backups"));
        }
        assertTrue(all.profileService.of(as("ann"), key("ann")).topics().isEmpty());
        assertTrue(all.profileService.of(as("ann"), key("ann")).loose().isEmpty());
    }

    @Test
    public void commentsAreEvidenceWhileTheyStand() {
        int idea = all.idea(board, "ann", "A plan", "");
        int comment = all.talk.commentService.post(as("bob"), idea, 0, "Kerberos will not do").comment().id();
        assertEquals(List.of("bob"), all.found(as("eve"), "kerberos"));

        all.talk.commentService.edit(as("bob"), comment, "Tickets will not do");
        assertEquals(List.of(), all.found(as("eve"), "kerberos"));
        assertEquals(List.of("bob"), all.found(as("eve"), "tickets"));
        all.talk.commentService.delete(as("bob"), comment);
        assertEquals(List.of(), all.found(as("eve"), "tickets"));
        all.talk.commentService.restore(as("bob"), comment);
        assertEquals(List.of("bob"), all.found(as("eve"), "tickets"));
    }

    @Test
    public void whoAnswersIsFoundAndWhoAsksIsNot() {
        int question = all.note("bob", NoteKind.STUCK, "Kerberos tickets expire at night", "Login");
        assertEquals(List.of(), all.found(as("eve"), "kerberos"));

        int answer = all.notebook.replyService.reply(as("ann"), question, "Renew the Kerberos ticket by cron", "").note().id();
        assertEquals(List.of("ann"), all.found(as("eve"), "kerberos"));
        Band before = all.hits(as("eve"), "login").get(0).band();
        all.notebook.confirmationService.confirm(as("bob"), answer, Verdict.WORKED, "");

        assertEquals(List.of("ann"), all.found(as("eve"), "login"));
        assertTrue(all.hits(as("eve"), "login").get(0).band().compareTo(before) >= 0);
        assertEquals(Role.ANSWERER, all.hits(as("eve"), "login").get(0).why().get(0).role());
    }

    @Test
    public void aNoteOfASpaceFindsItsAuthorForThoseWhoMayViewIt() {
        all.notebook.noteService.post(as("ann"), new NewNote(NoteKind.LEARNED, "Payroll runs on COBOL", List.of(), new Audience("HR"), 0, ""));

        assertEquals(List.of("ann"), all.found(as("joe"), "cobol"));
        assertEquals(List.of(), all.found(as("bob"), "cobol"));
    }

    @Test
    public void aLabelGivenLaterMakesAPageEvidenceAtOnce() {
        all.note("ann", NoteKind.LEARNED, "x", "Storage");
        all.world.publisher.publish(created(all.content.page(7, "OPS", "Tape robots", key("bob"), all.world.clock.millis(), "Feed them")));
        assertEquals(Set.of("ann"), Set.copyOf(all.found(as("eve"), "storage")));

        all.world.publisher.publish(new ContentLabelled(all.content.label(7, "storage")));

        assertEquals(Set.of("ann", "bob"), Set.copyOf(all.found(as("eve"), "storage")));
    }

    @Test
    public void pagesAreEvidenceByLabelAndWordsForThoseWhoMayViewThem() {
        all.note("ann", NoteKind.LEARNED, "x", "Storage");
        long day = all.world.clock.millis();
        all.world.publisher.publish(created(all.content.page(7, "OPS", "Tape robots", key("bob"), day, "How to feed them", "storage")));
        assertEquals(Set.of("ann", "bob"), Set.copyOf(all.found(as("eve"), "storage")));
        assertEquals(List.of("bob"), all.found(as("eve"), "robot"));

        all.world.rights.restrict(7, key("bob"));
        assertEquals(List.of(), all.found(as("eve"), "robot"));
        all.world.rights.restrict(7, key("eve"));
        assertEquals(List.of("bob"), all.found(as("eve"), "robot"));
        ContentItem edited = all.content.edit(7, key("cho"), day + 1, "How to feed and clean them");
        all.world.publisher.publish(new ContentUpdated(edited, key("cho"), day + 1, edited.version(), true));
        assertEquals(List.of("bob", "cho"), all.found(as("eve"), "robot"));
        all.world.publisher.publish(created(all.content.comment(8, 7, key("joe"), day, "Robots bite")));
        assertEquals(List.of("joe"), all.found(as("eve"), "bite"));
        assertEquals(List.of(), all.found(as("cho"), "bite"));
        all.content.remove(7);
        all.world.publisher.publish(new ContentRemoved(7));
        assertEquals(0, all.kept().keySet().stream().filter(work -> work.contains("page:") || work.contains("content-comment:")).count());
    }

    @Test
    public void nothingIsLeftOfSomebodyWhoIsGone() {
        all.idea(board, "ann", "Rotate the backups", "", "Storage");
        all.profileService.change(as("ann"), new ProfileChange(true, "Chess", List.of("Storage"), List.of()));
        all.world.people.remove("ann");
        all.world.publisher.publish(new PersonRemoved(key("ann")));

        assertEquals(List.of(), all.found(as("bob"), "backup storage"));
        assertFalse(all.kept().toString().contains(key("ann")));
        assertTrue(all.profiles.of(Set.of(key("ann"))).isEmpty());
    }

    @Test
    public void nothingIsLeftOfASpaceThatIsGone() {
        all.idea(board, "ann", "Rotate the backups", "");

        all.world.publisher.publish(new SpaceRemoved("OPS"));

        assertEquals(List.of(), all.found(as("bob"), "backup"));
    }

    @Test
    public void endorsementsSpeakForWhomTheyEndorse() {
        all.idea(board, "ann", "A", "", "Kafka");
        all.idea(board, "bob", "B", "", "Kafka");
        Ref thanked = all.thanks.idea("bob", "OPS");

        all.thanks.endorse("eve", "bob", thanked);

        assertEquals(List.of("bob", "ann"), all.found(as("cho"), "kafka"));
        assertTrue(all.hits(as("cho"), "kafka").get(0).endorsed());
    }

    private ContentCreated created(ContentItem item) {
        return new ContentCreated(item, item.creatorKey(), item.createdAt(), false);
    }
}
