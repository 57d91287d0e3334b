package org.chorus.notify;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.chorus.common.Ref;
import org.chorus.stream.Activity;
import org.chorus.stream.ActivityKind;
import org.chorus.stream.Place;
import org.junit.Test;

public class WorthTest {

    @Test
    public void whatTheMostPeopleHadAPartInComesFirstAndThenTheNewest() {
        List<Activity> old = thing(1, 10, "ann");
        List<Activity> shared = thing(2, 5, "bob", "cho", "bob");
        List<Activity> fresh = thing(3, 20, "eve");

        assertEquals(List.of(shared, fresh, old), Worth.best(List.of(old, shared, fresh), 12));
    }

    @Test
    public void howOftenOneDidSomethingCountsForNothing() {
        List<Activity> often = thing(1, 5, "ann", "ann", "ann", "ann");
        List<Activity> once = thing(2, 10, "bob");

        assertEquals(List.of(once, often), Worth.best(List.of(often, once), 12));
    }

    @Test
    public void whoeverDoesMostTakesAThirdWhileOthersWaitAndAllOfItWhereNobodyDoes() {
        List<List<Activity>> things = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> things.add(thing(i, 100 + i, "ann")));
        IntStream.range(40, 60).forEach(i -> things.add(thing(i, i, "bob" + i)));

        List<List<Activity>> best = Worth.best(things, 12);

        assertEquals(12, best.size());
        assertEquals(4, best.stream().filter(thing -> thing.get(0).actorKey().equals("ann")).count());
        assertEquals(12, Worth.best(things.subList(0, 40), 12).size());
    }

    @Test
    public void theOrderIsTheSameInWhateverOrderTheyCome() {
        List<List<Activity>> things = new ArrayList<>();
        IntStream.range(0, 30).forEach(i -> things.add(thing(i, i / 3, "ann" + i % 4, "bob" + i % 2)));
        List<List<Activity>> best = Worth.best(things, 12);

        Collections.shuffle(things, new Random(7));

        assertEquals(best, Worth.best(things, 12));
    }

    private static List<Activity> thing(int id, long at, String... actors) {
        List<Activity> happened = new ArrayList<>();
        for (int i = 0; i < actors.length; i++) {
            Activity one = Activity.of(ActivityKind.NOTE_POSTED, actors[i], Ref.of("note", id), Place.space("OPS"), at - i);
            happened.add(new Activity(id * 10 - i, one.kind(), one.actorKey(), one.object(), one.target(), one.place(), "", "", "", at - i,
                    at - i, 1));
        }
        return happened;
    }
}
