package org.chorus.endorsement;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.chorus.common.Event;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.PageRequest;
import org.chorus.common.Ref;
import org.chorus.endorsement.Given.Side;
import org.chorus.endorsement.ao.EndorsementRow;
import org.chorus.given.ABoard;
import org.chorus.given.AThanks;
import org.chorus.given.AnIdea;
import org.chorus.given.Crowd;
import org.chorus.given.Vectors;
import org.chorus.host.PersonRemoved;
import org.chorus.host.SpaceRemoved;
import org.chorus.host.Viewer;
import org.chorus.text.TextRules;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ThankServiceTest {

    private final AThanks thanks;

    public ThankServiceTest(String name, Supplier<AThanks> making) {
        thanks = making.get();
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return AThanks.onBoth();
    }

    @After
    public void close() {
        thanks.close();
    }

    @Test
    public void thirtyTwoIdenticalSendsAreOneEndorsement() {
        Ref idea = thanks.idea("ann", "OPS");

        Set<Integer> ids = Set.copyOf(Crowd.of(32, i -> thanks.endorse("bob", "ann", idea).id()));

        assertEquals(1, ids.size());
        assertEquals(1, thanks.world.ao.count(EndorsementRow.class));
        assertEquals(List.of(PersonEndorsed.class), happened());
    }

    @Test
    public void endorsingAndTakingBackAtOnceTellsEachChangeOnce() {
        Ref idea = thanks.idea("ann", "OPS");
        int id = thanks.endorse("bob", "ann", idea).id();

        Crowd.of(32, i -> {
            if (i % 2 == 0) {
                thanks.service.takeBack(as("bob"), id);
            } else {
                thanks.endorse("bob", "ann", idea);
            }
            return i;
        });

        List<Class<?>> happened = happened();
        for (int i = 0; i < happened.size(); i++) {
            assertEquals(i % 2 == 0 ? PersonEndorsed.class : EndorsementTakenBack.class, happened.get(i));
        }
        boolean stands = thanks.given.byId(id).orElseThrow().state() == EndorsementState.SHOWN;
        assertEquals(stands, happened.size() % 2 == 1);
    }

    @Test
    public void otherWordsTakeThePlaceOfTheFirst() {
        Ref idea = thanks.idea("ann", "OPS");
        thanks.endorse("bob", "ann", idea);

        Endorsement again = thanks.service.endorse(as("bob"), new NewEndorsement(key("ann"), "kafkas", "You saved my day", idea));

        assertEquals("You saved my day", thanks.given.byId(again.id()).orElseThrow().message());
        assertEquals(List.of(PersonEndorsed.class, EndorsementReworded.class), happened());
    }

    @Test
    public void nobodyEndorsesThemselvesNorSomebodyUnknown() {
        Ref idea = thanks.idea("ann", "OPS");

        assertEquals("endorsement.self", assertThrows(InvalidInput.class, () -> thanks.endorse("ann", "ann", idea)).code());
        assertEquals("person.missing", assertThrows(Missing.class, () -> thanks.endorse("ann", "nobody", idea)).code());
    }

    @Test
    public void theWorkMustBeOpenToBoth() {
        Ref closed = thanks.idea("ann", "HR");

        assertEquals("work.missing", assertThrows(Missing.class, () -> thanks.endorse("bob", "ann", closed)).code());
        assertEquals("endorsement.receiver-blind", assertThrows(InvalidInput.class, () -> thanks.endorse("ann", "bob", closed)).code());
        assertEquals("work.missing", assertThrows(Missing.class, () -> thanks.endorse("bob", "ann", Ref.of("idea", 999))).code());
        assertEquals("work.missing", assertThrows(Missing.class, () -> thanks.endorse("bob", "ann", new Ref("idea", "x"))).code());
        assertEquals("endorsement.work-kind", assertThrows(InvalidInput.class, () -> thanks.endorse("bob", "ann", new Ref("cake", "1"))).code());
    }

    @Test
    public void evidenceIsWorkOfTheReceiverThatTheGiverMet() {
        Ref idea = thanks.idea("ann", "OPS");
        Ref comment = thanks.comment("eve", idea);

        assertEquals(0.2, thanks.endorse("bob", "cho", idea).base().evidence(), 0);
        assertEquals(0.6, thanks.endorse("bob", "ann", idea).base().evidence(), 0);
        assertEquals(0.6, thanks.endorse("bob", "eve", comment).base().evidence(), 0);
        assertEquals(1.0, thanks.endorse("eve", "ann", idea).base().evidence(), 0);
        assertEquals(0.2, thanks.endorse("bob", "ann", Endorsement.NO_WORK).base().evidence(), 0);
    }

    @Test
    public void aGuessAtTheAuthorInASuggestionBoxIsNeitherConfirmedNorDenied() {
        Ref hidden = Ref.of("idea", AnIdea.on(ABoard.in("OPS").forSuggestions().id(thanks.world)).by("ann").id(thanks.world));
        Ref comment = thanks.comment("ann", hidden);

        assertEquals(0.2, thanks.endorse("bob", "ann", hidden).base().evidence(), 0);
        assertEquals(0.2, thanks.endorse("bob", "eve", hidden).base().evidence(), 0);
        assertEquals(0.2, thanks.endorse("bob", "ann", comment).base().evidence(), 0);
    }

    @Test
    public void theReceiverHidesDeclinesAndShowsAgain() {
        int id = thanks.endorse("bob", "ann", thanks.idea("ann", "OPS")).id();

        thanks.service.receive(as("ann"), id, EndorsementState.HIDDEN);
        assertEquals(List.of(0, 1, 1), List.of(seenBy("eve"), seenBy("bob"), seenBy("ann")));
        assertEquals(1, thanks.standings.of(as("eve"), key("ann")).size());
        thanks.service.receive(as("ann"), id, EndorsementState.DECLINED);
        assertEquals(List.of(0, 0, 0), List.of(seenBy("eve"), seenBy("bob"), seenBy("ann")));
        assertTrue(thanks.standings.of(as("ann"), key("ann")).isEmpty());
        thanks.service.receive(as("ann"), id, EndorsementState.SHOWN);
        thanks.service.receive(as("ann"), id, EndorsementState.SHOWN);
        assertEquals(List.of(1, 1, 1), List.of(seenBy("eve"), seenBy("bob"), seenBy("ann")));

        assertEquals(List.of(PersonEndorsed.class, EndorsementHidden.class, EndorsementDeclined.class, EndorsementShown.class), happened());
    }

    @Test
    public void whatWasDeclinedStaysSoHoweverOftenItIsGiven() {
        Ref idea = thanks.idea("ann", "OPS");
        int id = thanks.endorse("bob", "ann", idea).id();
        thanks.service.receive(as("ann"), id, EndorsementState.DECLINED);

        thanks.endorse("bob", "ann", idea);
        thanks.service.takeBack(as("bob"), id);
        thanks.endorse("bob", "ann", idea);

        assertEquals(EndorsementState.DECLINED, thanks.given.byId(id).orElseThrow().state());
        assertEquals(List.of(PersonEndorsed.class, EndorsementDeclined.class, EndorsementTakenBack.class), happened());
    }

    @Test
    public void onlyTheReceiverReceivesAndOnlyTheGiverTakesBack() {
        int id = thanks.endorse("bob", "ann", thanks.idea("ann", "OPS")).id();
        int closed = thanks.endorse("joe", "ann", thanks.idea("ann", "HR")).id();

        assertThrows(Forbidden.class, () -> thanks.service.receive(as("bob"), id, EndorsementState.HIDDEN));
        assertThrows(Missing.class, () -> thanks.service.receive(as("bob"), closed, EndorsementState.HIDDEN));
        assertThrows(Missing.class, () -> thanks.service.takeBack(as("ann"), id));
        assertThrows(Missing.class, () -> thanks.service.explain(as("bob"), id));
        assertEquals(2, thanks.service.explain(as("ann"), id).count());
    }

    @Test
    public void aReadOnlySiteTakesNoEndorsement() {
        Ref idea = thanks.idea("ann", "OPS");
        int id = thanks.endorse("bob", "ann", idea).id();
        thanks.world.site.setReadOnly(true);

        for (Runnable write : List.<Runnable>of(() -> thanks.endorse("bob", "ann", "Java", idea), () -> thanks.service.takeBack(as("bob"), id),
                () -> thanks.service.receive(as("ann"), id, EndorsementState.HIDDEN))) {
            assertEquals("site.read-only", assertThrows(Forbidden.class, write::run).code());
        }
    }

    @Test
    public void whatAClosedSpaceKnowsIsNowhereForOutsiders() {
        thanks.endorse("joe", "ann", thanks.idea("ann", "HR"));

        assertEquals(List.of(1, 0, 0), List.of(seenBy("joe"), seenBy("bob"), seenBy("gil")));
        assertTrue(thanks.standings.of(as("bob"), key("ann")).isEmpty());
        assertTrue(thanks.lists.topicsOf(as("bob"), key("ann")).isEmpty());
        assertTrue(thanks.lists.of(Viewer.ANONYMOUS, key("ann"), Side.RECEIVED, PageRequest.first()).items().isEmpty());
        assertTrue(thanks.lists.of(as("bob"), key("joe"), Side.GIVEN, PageRequest.first()).items().isEmpty());
    }

    @Test
    public void aPageIsTheWorkOfAllWhoWroteItAndOfNobodyWhoMayNotSeeIt() {
        thanks.contents.page(71, "OPS", "Runbook", key("ann"), 1, "");
        thanks.contents.edit(71, key("cho"), 2, "");
        thanks.contents.comment(72, 71, key("eve"), 3, "Helpful");
        Ref page = Ref.of("page", 71);

        assertEquals(0.6, thanks.endorse("bob", "ann", page).base().evidence(), 0);
        assertEquals(0.6, thanks.endorse("bob", "cho", page).base().evidence(), 0);
        assertEquals(1.0, thanks.endorse("eve", "ann", page).base().evidence(), 0);
        assertEquals(0.2, thanks.endorse("bob", "eve", page).base().evidence(), 0);
        assertThrows(Missing.class, () -> thanks.endorse("bob", "ann", Ref.of("blogpost", 71)));
        thanks.world.rights.restrict(71, key("ann"), key("bob"));
        assertThrows(Missing.class, () -> thanks.endorse("joe", "ann", page));
        assertThrows(InvalidInput.class, () -> thanks.endorse("bob", "cho", "Java", page));
        assertEquals(List.of(0, 2, 2), List.of(seenBy("eve"), seenBy("bob"), seenBy("ann")));
        assertTrue(thanks.standings.of(as("eve"), key("ann")).isEmpty());
    }

    @Test
    public void aTopicNamedForARestrictedPageIsHeardByItsReadersOnlyAndSpellsNothingForOthers() {
        thanks.contents.page(71, "OPS", "Plans", key("ann"), 1, "");
        thanks.world.rights.restrict(71, key("ann"), key("bob"));
        int subject = thanks.endorse("bob", "ann", "TAKEOVER", Ref.of("page", 71)).subjectId();

        assertEquals(List.of("TAKEOVER"), thanks.lists.topicsOf(as("bob"), key("ann")).stream().map(one -> one.subject().name()).toList());
        assertEquals(1, thanks.world.topicService.matching(as("bob"), "take", 10).size());
        assertThrows(Missing.class, () -> thanks.world.topicService.view(as("eve"), subject));
        assertEquals(List.of(), thanks.world.topicService.matching(as("eve"), "take", 10));
        thanks.endorse("eve", "cho", "Takeover", thanks.idea("cho", "OPS"));
        assertEquals("Takeover", thanks.world.topicService.view(as("eve"), subject).name());
    }

    @Test
    public void whoIsGoneIsForgottenAndSoIsASpace() {
        thanks.endorse("bob", "ann", thanks.idea("ann", "OPS"));
        thanks.endorse("bob", "cho", thanks.idea("cho", "OPS"));
        ForgottenEndorsements forgotten = new ForgottenEndorsements(thanks.given);

        forgotten.on(new PersonRemoved(key("ann")));
        assertEquals(1, thanks.world.ao.count(EndorsementRow.class));
        forgotten.on(new SpaceRemoved("OPS"));
        assertEquals(0, thanks.world.ao.count(EndorsementRow.class));
    }

    @Test
    public void wordsComeBackAsTheyWereWritten() {
        Ref idea = thanks.idea("ann", "OPS");
        for (String vector : Vectors.all().stream().distinct().toList()) {
            String words = TextRules.optionalText("message", vector, 100_000);
            if (words.length() <= Endorsement.LONGEST) {
                int id = thanks.service.endorse(as("bob"), new NewEndorsement(key("ann"), "Kafka", vector, idea)).id();
                assertEquals(words, thanks.given.byId(id).orElseThrow().message());
            }
        }
        assertThrows(InvalidInput.class, () -> thanks.service.endorse(as("bob"),
                new NewEndorsement(key("ann"), "Kafka", "x".repeat(Endorsement.LONGEST + 1), idea)));
    }

    private int seenBy(String viewer) {
        return thanks.lists.of(as(viewer), key("ann"), Side.RECEIVED, PageRequest.first()).items().size();
    }

    private List<Class<?>> happened() {
        return thanks.world.events.stream().<Class<?>>map(Event::getClass)
                .filter(kind -> kind.getPackageName().equals("org.chorus.endorsement")).toList();
    }
}
