package org.chorus.endorsement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What it does to two people in an organisation that one endorses the other back. */
@RunWith(Parameterized.class)
public class GivingBackTest {

    private static final double ROUNDING = 1e-12;
    private static final int PAIRS = 80;

    private final long seed;
    private final AnOrganisation organisation;
    private final List<Edge> settled;

    public GivingBackTest(long seed) {
        this.seed = seed;
        this.organisation = new AnOrganisation(seed).honestFrom(0);
        this.settled = organisation.edges();
    }

    @Parameters(name = "seed {0}")
    public static List<Object[]> seeds() {
        return LongStream.rangeClosed(1, 8).mapToObj(seed -> new Object[] {seed}).toList();
    }

    /** Whether they trade with others too or not. */
    @Test
    public void oneHonestMutualPairLosesAtMostFifteenPerCent() {
        List<Edge> pairs = oneWay();
        assertTrue(pairs.stream().anyMatch(edge -> trades(edge.giver()) || trades(edge.receiver())));
        for (Edge there : pairs) {
            List<Edge> mutual = with(back(there));
            List<Edge> undamped = with(fromATwin(there));

            for (String person : List.of(there.giver(), there.receiver())) {
                double loss = 1 - organisation.standing(mutual, person) / organisation.standing(undamped, person);
                assertTrue(person + " loses " + loss, loss <= 0.15);
            }
        }
    }

    @Test
    public void twoNewcomersWhoKnowNobodyElseLoseNoMore() {
        Edge there = new Edge(1, "a", "b", 1, Audience.EVERYBODY, 0, 1, AnOrganisation.NOW);
        Edge back = new Edge(2, "b", "a", 1, Audience.EVERYBODY, 0, 1, AnOrganisation.NOW);

        double alone = new Weights(List.of(there), AnOrganisation.NOW).standing(List.of(there), person -> "");
        double both = new Weights(List.of(there, back), AnOrganisation.NOW).standing(List.of(there), person -> "");

        assertTrue("lost " + (1 - both / alone), both >= 0.85 * alone);
    }

    @Test
    public void givingBackRaisesNobodyButWhomItIsGivenTo() {
        Map<String, Double> before = organisation.standings(settled);
        for (Edge there : oneWay()) {
            Map<String, Double> after = organisation.standings(with(back(there)));

            before.forEach((person, standing) -> assertTrue(person, person.equals(there.giver())
                    || after.get(person) <= standing + ROUNDING));
        }
    }

    @Test
    public void neitherSideStandsHigherThanIfItHadNotGiven() {
        for (Edge there : oneWay()) {
            List<Edge> both = with(back(there));
            List<Edge> onlyBack = new ArrayList<>(both);
            onlyBack.remove(there);

            assertTrue(organisation.standing(both, there.receiver()) <= organisation.standing(settled, there.receiver()) + ROUNDING);
            assertTrue(organisation.standing(both, there.giver()) <= organisation.standing(onlyBack, there.giver()) + ROUNDING);
        }
    }

    @Test
    public void otherNamesOfUnitsChangeNoOrder() {
        List<String> order = order(organisation.standings(settled));

        organisation.renamingUnits(unit -> "unit-" + (char) ('z' - unit.charAt(unit.length() - 1) + '0'));

        assertEquals(order, order(organisation.standings(settled)));
    }

    @Test
    public void whereSomebodySitsDoesNotRankThem() {
        Map<String, Double> before = organisation.standings(settled);
        Map<String, Integer> given = new HashMap<>();
        settled.forEach(edge -> given.merge(edge.giver(), 1, Integer::sum));

        UnaryOperator<String> elsewhere = person -> given.containsKey(person) ? organisation.units().get(person) : "unit-board";

        Weights weights = new Weights(settled, AnOrganisation.NOW);
        before.forEach((person, standing) -> assertEquals(standing,
                weights.standing(settled.stream().filter(edge -> edge.receiver().equals(person)).toList(), elsewhere), ROUNDING));
    }

    private List<Edge> with(Edge more) {
        List<Edge> all = new ArrayList<>(settled);
        all.add(more);
        return all;
    }

    /** Some that did not come back. */
    private List<Edge> oneWay() {
        List<Edge> all = new ArrayList<>(settled.stream().filter(edge -> settled.stream().noneMatch(other ->
                other.giver().equals(edge.receiver()) && other.receiver().equals(edge.giver()))).toList());
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, PAIRS);
    }

    /** Whether somebody endorsed the person back already. */
    private boolean trades(String person) {
        return settled.stream().filter(edge -> edge.giver().equals(person)).anyMatch(edge -> settled.stream().anyMatch(other ->
                other.giver().equals(edge.receiver()) && other.receiver().equals(person)));
    }

    /** Now, with all evidence one can have. */
    private Edge back(Edge there) {
        return new Edge(settled.size() + 1, there.receiver(), there.giver(), 1, Audience.EVERYBODY, 0.5, 1, AnOrganisation.NOW);
    }

    /** The same said by somebody of the same unit who was never endorsed: what it would be worth undamped. */
    private Edge fromATwin(Edge there) {
        organisation.units().put("twin", organisation.units().get(there.receiver()));
        return new Edge(settled.size() + 1, "twin", there.giver(), 1, Audience.EVERYBODY, 0.5, 1, AnOrganisation.NOW);
    }

    private static List<String> order(Map<String, Double> standings) {
        return standings.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }
}
