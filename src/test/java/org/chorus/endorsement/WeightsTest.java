package org.chorus.endorsement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.Test;

public class WeightsTest {

    private static final long NOW = TimeUnit.DAYS.toMillis(20_000);

    @Test
    public void anEndorsementFromAYearAgoCountsHalf() {
        Edge old = edge(1, "ann", "bob", 365);

        assertEquals(0.5, weights(old).of(old).freshness(), 1e-9);
    }

    @Test
    public void aGiverOfSomeStandingCountsMore() {
        Edge fromGuide = new Edge(1, "ann", "bob", 1, Audience.EVERYBODY, 1, 0.6, NOW);

        assertEquals(0.6, weights(fromGuide).of(fromGuide).weight(), 1e-9);
        assertEquals(0.5, weights(edge(1, "ann", "bob", 0)).of(edge(1, "ann", "bob", 0)).weight(), 1e-9);
    }

    @Test
    public void theThirdWithinADayCountsAThirdAndTheNextDayFully() {
        Edge first = edge(1, "ann", "bob", 1.2);
        Edge second = edge(2, "ann", "bob", 1.1);
        Edge third = edge(3, "ann", "bob", 1.1);
        Edge nextDay = edge(4, "ann", "bob", 0);
        Weights weights = weights(first, second, third, nextDay);

        assertEquals(List.of(1.0, 1 / 2.0, 1 / 3.0, 1.0), List.of(first, second, third, nextDay).stream()
                .map(edge -> weights.of(edge).burst()).toList());
    }

    @Test
    public void aPairLosesOneThirteenthAndACircleOfThreeAThird() {
        Edge there = edge(1, "ann", "bob", 0);
        Edge back = edge(2, "bob", "ann", 0);
        assertEquals(1 / (1 + 3 / 36.0), weights(there, back).of(there).reciprocity(), 1e-9);

        Weights three = weights(there, back, edge(3, "ann", "cho", 0), edge(4, "cho", "ann", 0), edge(5, "bob", "cho", 0),
                edge(6, "cho", "bob", 0));

        assertEquals(1 / (1 + 3 * 2 * 4 / 49.0), three.of(there).reciprocity(), 1e-9);
    }

    @Test
    public void whatCameBackHalfAYearApartWeighsHalf() {
        Edge there = edge(1, "ann", "bob", 180);
        Edge back = edge(2, "bob", "ann", 0);

        assertEquals(1 / (1 + 3 * 0.5 / 36), weights(there, back).of(there).reciprocity(), 1e-9);
    }

    @Test
    public void waitingDoesNotMakeAPairHonest() {
        Edge there = edge(1, "ann", "bob", 0);
        Edge back = edge(2, "bob", "ann", 0);
        double today = weights(there, back).of(there).weight();

        double inTwoYears = new Weights(List.of(there, back), NOW + TimeUnit.DAYS.toMillis(730)).of(there).weight();

        assertEquals(today / 4, inTwoYears, 1e-9);
    }

    @Test
    public void fourVoicesFromFourUnitsBeatTenFromOne() {
        List<Edge> four = List.of(edge(1, "a", "x", 0), edge(2, "b", "x", 0), edge(3, "c", "x", 0), edge(4, "d", "x", 0));
        List<Edge> ten = IntStream.range(0, 10).mapToObj(i -> edge(i, "p" + i, "y", 0)).toList();

        assertTrue(new Weights(four, NOW).standing(four, giver -> giver) > new Weights(ten, NOW).standing(ten, giver -> "one"));
    }

    @Test
    public void nobodysWordIsLouderForWhatTheReceiverSaidOfThem() {
        Edge fromReceiver = edge(1, "bob", "ann", 1);
        Edge fromThird = edge(2, "cho", "ann", 1);
        List<Edge> said = List.of(fromReceiver, fromThird);

        assertEquals(new Weights(said, NOW).voice("ann", "eve", List.of(fromThird), giver -> ""),
                new Weights(said, NOW).voice("ann", "bob", said, giver -> ""), 1e-12);
    }

    private static Weights weights(Edge... edges) {
        return new Weights(List.of(edges), NOW);
    }

    private static Edge edge(int id, String giver, String receiver, double daysAgo) {
        return new Edge(id, giver, receiver, 1, Audience.EVERYBODY, 0, 1, NOW - (long) (daysAgo * TimeUnit.DAYS.toMillis(1)));
    }
}
