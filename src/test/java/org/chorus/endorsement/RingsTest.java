package org.chorus.endorsement;

import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Whether it pays to praise each other in a circle, everybody everybody, spread over all units, for works made for it. */
@RunWith(Parameterized.class)
public class RingsTest {

    private static final int TOP = 20;

    private final int size;
    private final int times;
    private final long seed;

    public RingsTest(int size, int times, long seed) {
        this.size = size;
        this.times = times;
        this.seed = seed;
    }

    @Parameters(name = "a ring of {0}, {1} times each, seed {2}")
    public static List<Object[]> rings() {
        List<Object[]> rings = new ArrayList<>();
        for (int size : List.of(6, 10, 20)) {
            for (int times : List.of(1, 4)) {
                LongStream.rangeClosed(1, 5).forEach(seed -> rings.add(new Object[] {size, times, seed}));
            }
        }
        rings.add(new Object[] {20, 12, 1L});
        return rings;
    }

    @Test
    public void noMemberOfARingEntersTheTopTwenty() {
        AnOrganisation organisation = new AnOrganisation(seed).spread(size).ring(size, times).honestFrom(size);

        Map<String, Double> standings = organisation.standings(organisation.edges());

        int best = IntStream.range(0, size).map(i -> AnOrganisation.rank(standings, AnOrganisation.name(i))).min().orElseThrow();
        assertTrue("the best of the ring is number " + best, best > TOP);
    }
}
