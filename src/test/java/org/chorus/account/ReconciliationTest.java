package org.chorus.account;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chorus.account.ao.AoFormerPeople;
import org.chorus.account.ao.FormerPersonRow;
import org.chorus.board.ao.BoardsOfPeople;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.given.AnIdea;
import org.chorus.host.Person;
import org.chorus.host.PersonRemoved;
import org.chorus.host.ao.PersonalRows;
import org.chorus.idea.ao.IdeasOfPeople;
import org.chorus.idea.Author;
import org.chorus.notify.MailKind;
import org.chorus.notify.ao.AoMailStops;
import org.chorus.notify.ao.DigestPlanRow;
import org.chorus.notify.ao.MailStopRow;
import org.chorus.notify.ao.NoticeRow;
import org.chorus.notify.ao.NoticesOfPeople;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ReconciliationTest {

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return List.of(new Object[] {"H2", false}, new Object[] {"PostgreSQL", true});
    }

    private final AWorld world;
    private final FormerPeople former;
    private final AoMailStops stops;
    private final Reconciliation reconciliation;
    private int idea;

    public ReconciliationTest(String name, boolean onPostgreSql) {
        world = onPostgreSql ? AWorld.onPostgreSql(FormerPersonRow.class, NoticeRow.class, MailStopRow.class,
                DigestPlanRow.class)
                : AWorld.onH2(FormerPersonRow.class, NoticeRow.class, MailStopRow.class,
                DigestPlanRow.class);
        PersonalRows rows = new PersonalRows(world.sql);
        former = new AoFormerPeople(world.ao);
        stops = new AoMailStops(world.ao, world.transactions);
        NoticesOfPeople notices = new NoticesOfPeople(rows);
        world.subscribers.add(notices);
        world.subscribers.add(new Erasures(former, world.clock));
        reconciliation = new Reconciliation(List.of(new IdeasOfPeople(rows), new BoardsOfPeople(rows), notices), former,
                world.people, world.site, world.transactions, world.publisher, world.clock);
    }

    @Before
    public void annAndBobLeaveTraces() {
        idea = AnIdea.on(ABoard.in("OPS").put(world).id()).by("bob").id(world);
        stops.add(key("ann"), MailKind.values()[0], 1);
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void whoeverIsThereIsLeftAlone() {
        nights(30);

        assertEquals(List.of(), removals());
        assertEquals(1, stops.of(key("ann")).size());
    }

    @Test
    public void whoeverIsMissedForAWeekIsForgottenOnce() {
        world.people.remove("ann");
        nights(7);
        assertEquals(List.of(), removals());

        nights(30);

        assertEquals(List.of(new PersonRemoved(key("ann"))), removals());
        assertEquals(Set.of(), stops.of(key("ann")));
    }

    @Test
    public void whatSomebodyWroteStays() {
        world.people.remove("bob");

        nights(10);

        assertEquals(List.of(new PersonRemoved(key("bob"))), removals());
        assertEquals(new Author.Known(Person.former(key("bob"))), world.ideaService.view(as("ann"), idea).author());
    }

    @Test
    public void aDirectoryThatWasOffForADayCostsNothing() {
        world.people.remove("ann");
        nights(6);
        world.people.add("ann", "Ann");
        nights(1);
        world.people.remove("ann");
        nights(6);

        assertEquals(List.of(), removals());
    }

    @Test
    public void whoeverTheHostHasRemovedIsNotRemovedAgain() {
        world.people.remove("ann");
        world.transactions.required(() -> world.publisher.publish(new PersonRemoved(key("ann"))));
        stops.add(key("ann"), MailKind.values()[0], 1);

        nights(20);

        assertEquals(1, removals().size());
        assertEquals(Map.of(key("ann"), true), map(former.of(List.of(key("ann"), key("bob"))), Former::isErased));
    }

    @Test
    public void aReadOnlySiteForgetsNobody() {
        world.people.remove("ann");
        world.site.setReadOnly(true);

        nights(20);

        assertEquals(List.of(), removals());
    }

    private void nights(int number) {
        for (int night = 0; night < number; night++) {
            reconciliation.run(() -> false);
            world.clock.forward(Duration.ofDays(1));
        }
    }

    private List<PersonRemoved> removals() {
        return world.events.stream().filter(PersonRemoved.class::isInstance).map(PersonRemoved.class::cast).toList();
    }

    private static <T> Map<String, T> map(Map<String, Former> all, Function<Former, T> of) {
        return all.values().stream().collect(Collectors.toMap(Former::userKey, of));
    }
}
