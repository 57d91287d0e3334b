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
import org.chorus.board.Boards;
import org.chorus.common.Conflict;
import org.chorus.common.Missing;
import org.chorus.common.PageRequest;
import org.chorus.common.Ref;
import org.chorus.discussion.CommentService;
import org.chorus.expertise.Endorsed;
import org.chorus.given.AnApp;
import org.chorus.given.Databases;
import org.chorus.idea.IdeaService;
import org.chorus.idea.Ideas;
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

    @Parameter(0)
    public String database;
    @Parameter(1)
    public Supplier<AnApp> opened;
    private AnApp app;
    private AnnsWorks works;

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        String[] people = {"ann", "bob", "cho", "eve"};
        return Databases.both(() -> AnApp.onH2(people), () -> AnApp.onPostgreSql(people));
    }

    @Before
    public void open() {
        app = opened.get();
        List.of("ann", "bob", "cho", "eve").forEach(name -> app.rights.comment(key(name), "OPS"));
        app.rights.administer(key("cho"), "OPS");
        works = new AnnsWorks(app);
    }

    @After
    public void close() {
        app.close();
    }

    @Test
    public void thanksForAnIdeaComeAndGoWithIt() {
        comesAndGoes(Ref.of("idea", works.idea), works::deleteIdea, works::restoreIdea);
    }

    @Test
    public void thanksForWhatWasSaidComeAndGoWithItAndWithItsIdea() {
        int comment = works.comment();

        comesAndGoes(Ref.of("comment", comment), () -> get(CommentService.class).delete(as("ann"), comment),
                () -> get(CommentService.class).restore(as("ann"), comment));
        comesAndGoes(Ref.of("comment", works.comment()), works::deleteIdea, works::restoreIdea);
    }

    @Test
    public void thanksForASuggestionComeAndGoWithItsIdea() {
        comesAndGoes(works.suggestion(), works::deleteIdea, works::restoreIdea);
    }

    @Test
    public void thanksComeAndGoWithTheBoard() {
        comesAndGoes(Ref.of("comment", works.comment()), works::deleteBoard, works::restoreBoard);
    }

    @Test
    public void thanksForANoteComeAndGoWithItAndRepliesToItStand() {
        int note = works.note();
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
        works.page();

        comesAndGoes(Ref.of("page", AnnsWorks.PAGE), works::removePage, works::restorePage);
        comesAndGoes(Ref.of("content-comment", AnnsWorks.PAGE_COMMENT), works::removePage, works::restorePage);
    }

    @Test
    public void whatWasDeletedInTwoWaysIsBackWhenBothAreUndone() {
        int comment = works.comment();
        Endorsement given = thank("bob", Ref.of("comment", comment));

        get(CommentService.class).delete(as("ann"), comment);
        works.deleteIdea();
        works.restoreIdea();
        assertTrue(kept(given).isWorkGone());
        get(CommentService.class).restore(as("ann"), comment);
        assertFalse(kept(given).isWorkGone());
    }

    @Test
    public void whateverIsDeletedAndRestoredInWhateverOrderThanksKnowWhatIsThere() {
        works.page();
        int comment = works.comment();
        int note = works.note();
        int other = works.idea();
        List<Endorsement> given = List.of(thank("bob", Ref.of("idea", works.idea)), thank("bob", Ref.of("idea", other)),
                thank("bob", Ref.of("comment", comment)), thank("bob", Ref.of("note", note)), thank("bob", works.suggestion()),
                thank("bob", Ref.of("page", AnnsWorks.PAGE)), thank("bob", Ref.of("content-comment", AnnsWorks.PAGE_COMMENT)),
                thank("bob", Endorsement.NO_WORK));
        List<Runnable> acts = List.of(works::deleteIdea, works::restoreIdea, works::removePage, works::restorePage,
                () -> get(IdeaService.class).delete(as("ann"), other), () -> get(IdeaService.class).restore(as("ann"), other),
                () -> get(CommentService.class).delete(as("ann"), comment), () -> get(CommentService.class).restore(as("ann"), comment),
                () -> get(NoteService.class).delete(as("ann"), note), () -> get(NoteService.class).restore(as("ann"), note),
                works::deleteBoard, works::restoreBoard, works::restoreBoard, works::restoreBoard, works::restoreBoard);
        Random random = new Random(7);
        Set<List<Boolean>> states = new HashSet<>();

        for (int i = 0; i < 120; i++) {
            try {
                acts.get(random.nextInt(acts.size())).run();
            } catch (Missing | Conflict onWhatIsDeleted) {
                assertTrue(get(Boards.class).byId(works.board).orElseThrow().isDeleted()
                        || get(Ideas.class).byId(works.idea).orElseThrow().isDeleted());
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
        int hidden = thank("bob", Ref.of("idea", works.idea)).id();
        int shown = thank("cho", Ref.of("idea", works.idea)).id();
        int takenBack = thank("eve", Ref.of("idea", works.idea)).id();
        get(ThankService.class).receive(as("ann"), shown, EndorsementState.HIDDEN);

        works.deleteIdea();
        get(ThankService.class).receive(as("ann"), hidden, EndorsementState.DECLINED);
        get(ThankService.class).receive(as("ann"), shown, EndorsementState.SHOWN);
        get(ThankService.class).takeBack(as("eve"), takenBack);

        assertEquals(0, told());
        assertThrows(Missing.class, () -> get(ThankService.class).explain(as("ann"), shown));
        assertThrows(Missing.class, () -> thank("bob", Ref.of("idea", works.idea)));
        works.restoreIdea();
        assertEquals(1, told());
        assertEquals(1, get(ThankService.class).explain(as("ann"), shown).count());
    }

    @Test
    public void whatGoesCostsTheSameHoweverManyThanksItHad() {
        thank("bob", Ref.of("comment", works.comment()));
        int few = app.database.statements().during(works::deleteIdea).size();
        works.restoreIdea();
        IntStream.range(0, 20).forEach(i -> thank("bob", Ref.of("comment", works.comment())));

        List<String> many = app.database.statements().during(works::deleteIdea);

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

    private <T> T get(Class<T> bean) {
        return app.get(bean);
    }
}
