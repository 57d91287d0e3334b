package org.chorus.endorsement;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chorus.board.BoardKind;
import org.chorus.board.BoardService;
import org.chorus.board.Boards;
import org.chorus.board.NewBoard;
import org.chorus.common.Conflict;
import org.chorus.common.Event;
import org.chorus.common.Missing;
import org.chorus.common.PageRequest;
import org.chorus.common.Publisher;
import org.chorus.common.Ref;
import org.chorus.discussion.CommentService;
import org.chorus.discussion.NewSuggestion;
import org.chorus.discussion.SuggestionService;
import org.chorus.expertise.Endorsed;
import org.chorus.given.AnApp;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentRestored;
import org.chorus.host.Transactions;
import org.chorus.idea.IdeaService;
import org.chorus.idea.Ideas;
import org.chorus.idea.NewIdea;
import org.chorus.note.Audience;
import org.chorus.note.NewNote;
import org.chorus.note.NoteKind;
import org.chorus.note.NoteService;
import org.chorus.note.ReplyService;
import org.chorus.stream.ActivityKind;
import org.chorus.stream.Source;
import org.chorus.stream.StreamService;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What becomes of thanks for works that are deleted and restored, in the whole app. */
@RunWith(Parameterized.class)
public class GoneWorksTest {

    private static final long PAGE = 71;
    private static final long PAGE_COMMENT = 72;

    @Parameter(0)
    public String database;
    @Parameter(1)
    public Supplier<AnApp> opened;
    private AnApp app;
    private int board;
    private int idea;
    private int said;

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        String[] people = {"ann", "bob", "cho", "eve"};
        return List.of(new Object[] {"H2", (Supplier<AnApp>) () -> AnApp.onH2(people)},
                new Object[] {"PostgreSQL", (Supplier<AnApp>) () -> AnApp.onPostgreSql(people)});
    }

    @Before
    public void open() {
        app = opened.get();
        List.of("ann", "bob", "cho", "eve").forEach(name -> app.rights.comment(key(name), "OPS"));
        app.rights.administer(key("cho"), "OPS");
        board = get(Boards.class).add(new NewBoard("OPS", "Ideas", "", BoardKind.OPEN, "", 0), key("cho"), app.clock.millis()).id();
        idea = idea();
    }

    @After
    public void close() {
        app.close();
    }

    @Test
    public void thanksForAnIdeaComeAndGoWithIt() {
        comesAndGoes(Ref.of("idea", idea), this::deleteIdea, this::restoreIdea);
    }

    @Test
    public void thanksForWhatWasSaidComeAndGoWithItAndWithItsIdea() {
        int comment = comment();

        comesAndGoes(Ref.of("comment", comment), () -> get(CommentService.class).delete(as("ann"), comment),
                () -> get(CommentService.class).restore(as("ann"), comment));
        comesAndGoes(Ref.of("comment", comment()), this::deleteIdea, this::restoreIdea);
    }

    @Test
    public void thanksForASuggestionComeAndGoWithItsIdea() {
        comesAndGoes(suggestion(), this::deleteIdea, this::restoreIdea);
    }

    @Test
    public void thanksComeAndGoWithTheBoard() {
        comesAndGoes(Ref.of("comment", comment()), () -> get(BoardService.class).delete(as("cho"), board),
                () -> get(BoardService.class).restore(as("cho"), board));
    }

    @Test
    public void thanksForANoteComeAndGoWithItAndRepliesToItStand() {
        int note = note();
        int reply = get(ReplyService.class).reply(as("ann"), note, "Reboot twice", "").note().id();
        Endorsement forReply = thank("bob", Ref.of("note", reply));

        get(NoteService.class).delete(as("ann"), note);
        assertFalse(kept(forReply).isWorkGone());
        get(NoteService.class).restore(as("ann"), note);
        get(ThankService.class).takeBack(as("bob"), forReply.id());

        comesAndGoes(Ref.of("note", note), () -> get(NoteService.class).delete(as("ann"), note),
                () -> get(NoteService.class).restore(as("ann"), note));
        comesAndGoes(Ref.of("note", reply), () -> get(NoteService.class).delete(as("ann"), reply),
                () -> get(NoteService.class).restore(as("ann"), reply));
    }

    @Test
    public void thanksForAPageAndWhatIsUnderItComeAndGoWithThePage() {
        page();

        comesAndGoes(Ref.of("page", PAGE), this::removePage, this::restorePage);
        comesAndGoes(Ref.of("content-comment", PAGE_COMMENT), this::removePage, this::restorePage);
    }

    @Test
    public void whatWasDeletedInTwoWaysIsBackWhenBothAreUndone() {
        int comment = comment();
        Endorsement given = thank("bob", Ref.of("comment", comment));

        get(CommentService.class).delete(as("ann"), comment);
        deleteIdea();
        restoreIdea();
        assertTrue(kept(given).isWorkGone());
        get(CommentService.class).restore(as("ann"), comment);
        assertFalse(kept(given).isWorkGone());
    }

    @Test
    public void whateverIsDeletedAndRestoredInWhateverOrderThanksKnowWhatIsThere() {
        page();
        int comment = comment();
        int note = note();
        int other = idea();
        List<Endorsement> given = List.of(thank("bob", Ref.of("idea", idea)), thank("bob", Ref.of("idea", other)),
                thank("bob", Ref.of("comment", comment)), thank("bob", Ref.of("note", note)), thank("bob", suggestion()),
                thank("bob", Ref.of("page", PAGE)), thank("bob", Ref.of("content-comment", PAGE_COMMENT)),
                thank("bob", Endorsement.NO_WORK));
        Runnable restoreBoard = () -> get(BoardService.class).restore(as("cho"), board);
        List<Runnable> acts = List.of(this::deleteIdea, this::restoreIdea, this::removePage, this::restorePage,
                () -> get(IdeaService.class).delete(as("ann"), other), () -> get(IdeaService.class).restore(as("ann"), other),
                () -> get(CommentService.class).delete(as("ann"), comment), () -> get(CommentService.class).restore(as("ann"), comment),
                () -> get(NoteService.class).delete(as("ann"), note), () -> get(NoteService.class).restore(as("ann"), note),
                () -> get(BoardService.class).delete(as("cho"), board), restoreBoard, restoreBoard, restoreBoard, restoreBoard);
        Random random = new Random(7);
        Set<List<Boolean>> states = new HashSet<>();

        for (int i = 0; i < 120; i++) {
            try {
                acts.get(random.nextInt(acts.size())).run();
            } catch (Missing | Conflict onWhatIsDeleted) {
                assertTrue(get(Boards.class).byId(board).orElseThrow().isDeleted() || get(Ideas.class).byId(idea).orElseThrow().isDeleted());
            }
            Set<Ref> standing = get(Portfolio.class).standing(given.stream().map(Endorsement::work).toList());
            List<Boolean> anew = given.stream().map(one -> one.hasWork() && !standing.contains(one.work())).toList();
            assertEquals(anew, given.stream().map(one -> kept(one).isWorkGone()).toList());
            assertEquals(anew.stream().filter(gone -> !gone).count(), told());
            states.add(anew);
        }
        assertTrue("saw " + states, states.size() > 15);
    }

    @Test
    public void whatTheTwoDoMeanwhileHoldsWhenTheWorkIsBack() {
        int hidden = thank("bob", Ref.of("idea", idea)).id();
        int shown = thank("cho", Ref.of("idea", idea)).id();
        int takenBack = thank("eve", Ref.of("idea", idea)).id();
        get(ThankService.class).receive(as("ann"), shown, EndorsementState.HIDDEN);

        deleteIdea();
        get(ThankService.class).receive(as("ann"), hidden, EndorsementState.DECLINED);
        get(ThankService.class).receive(as("ann"), shown, EndorsementState.SHOWN);
        get(ThankService.class).takeBack(as("eve"), takenBack);

        assertEquals(0, told());
        assertThrows(Missing.class, () -> get(ThankService.class).explain(as("ann"), shown));
        assertThrows(Missing.class, () -> thank("bob", Ref.of("idea", idea)));
        restoreIdea();
        assertEquals(1, told());
        assertEquals(1, get(ThankService.class).explain(as("ann"), shown).count());
    }

    @Test
    public void whatGoesCostsTheSameHoweverManyThanksItHad() {
        thank("bob", Ref.of("comment", comment()));
        int few = app.database.statements().during(this::deleteIdea).size();
        restoreIdea();
        IntStream.range(0, 20).forEach(i -> thank("bob", Ref.of("comment", comment())));

        List<String> many = app.database.statements().during(this::deleteIdea);

        assertEquals(0, told());
        assertEquals(String.join("\n", many), few, many.size());
    }

    private void comesAndGoes(Ref work, Runnable delete, Runnable restore) {
        List<Object> nobody = seen();
        Endorsement given = thank("bob", work);
        List<Object> there = seen();
        assertTrue("counts at first", !there.equals(nobody));

        delete.run();
        assertEquals("as if it had not been given", nobody, seen());
        assertThrows(Missing.class, () -> thank("eve", work));
        restore.run();
        assertEquals("as before", there, seen());
        get(ThankService.class).takeBack(as("bob"), given.id());
    }

    /** What is told and known of it by somebody else. */
    private List<Object> seen() {
        Standings standings = get(Standings.class);
        Set<Integer> subjects = Set.copyOf(standings.of(as("ann"), key("ann")).keySet());
        List<Object> seen = new ArrayList<>(List.of(told(), standings.of(as("eve"), key("ann"))));
        seen.add(subjects.isEmpty() ? "" : get(Endorsed.class).in(as("eve"), subjects).toString());
        seen.add(get(EndorsementLists.class).topicsOf(as("eve"), key("ann")));
        return seen;
    }

    private long told() {
        return get(StreamService.class).page(as("eve"), Source.ALL, new PageRequest("", 100)).items().stream()
                .filter(item -> item.kind() == ActivityKind.PERSON_ENDORSED).count();
    }

    private Endorsement kept(Endorsement given) {
        return get(Given.class).byId(given.id()).orElseThrow();
    }

    private Endorsement thank(String giver, Ref work) {
        return get(ThankService.class).endorse(as(giver), new NewEndorsement(key("ann"), "Kafka", "", work));
    }

    private int idea() {
        return get(IdeaService.class).post(as("ann"), board, new NewIdea("Plant trees", "", List.of(), 0, "")).id();
    }

    private int comment() {
        return get(CommentService.class).post(as("ann"), idea, 0, "So " + ++said).comment().id();
    }

    private Ref suggestion() {
        return Ref.of("suggestion", get(SuggestionService.class).suggest(as("bob"), idea, new NewSuggestion("", "Better")).suggestion().id());
    }

    private int note() {
        return get(NoteService.class).post(as("ann"), new NewNote(NoteKind.LEARNED, "Reboot", List.of(), new Audience("OPS"), 0, "")).note().id();
    }

    private void page() {
        app.content.page(PAGE, "OPS", "Runbook", key("ann"), 1, "");
        app.content.comment(PAGE_COMMENT, PAGE, key("ann"), 2, "Helpful");
    }

    private void deleteIdea() {
        get(IdeaService.class).delete(as("ann"), idea);
    }

    private void restoreIdea() {
        get(IdeaService.class).restore(as("ann"), idea);
    }

    private void removePage() {
        app.content.remove(PAGE);
        tell(new ContentRemoved(PAGE));
    }

    private void restorePage() {
        ContentItem page = app.content.page(PAGE, "OPS", "Runbook", key("ann"), 1, "");
        app.rights.open(PAGE);
        tell(new ContentRestored(page));
    }

    private void tell(Event event) {
        get(Transactions.class).required(() -> get(Publisher.class).publish(event));
    }

    private <T> T get(Class<T> bean) {
        return app.get(bean);
    }
}
