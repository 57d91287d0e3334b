package org.chorus.endorsement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What endorsing each other takes off: `r = 1/(1 + 3·m·ρᵢ·ρⱼ)`. Made of all endorsements that somebody may see among
 * the people in question; whoever is not among them counts as never endorsed back.
 */
final class Reciprocity {

    static final double HALF_LIFE_MILLIS = TimeUnit.DAYS.toMillis(180);
    /** So that a first friend is no habit yet: as if everybody had given to so many more who did not give back. */
    static final int BENEFIT_OF_DOUBT = 2;
    private static final double FORCE = 3;

    private final Map<Pair, List<Edge>> between = new HashMap<>();
    private final Map<String, Set<String>> receivers = new HashMap<>();

    Reciprocity(Collection<Edge> edges) {
        for (Edge edge : edges) {
            between.computeIfAbsent(new Pair(edge.giver(), edge.receiver()), pair -> new ArrayList<>()).add(edge);
            receivers.computeIfAbsent(edge.giver(), giver -> new HashSet<>()).add(edge.receiver());
        }
    }

    /** 1 where nothing came back. */
    double factor(Edge edge) {
        double back = back(edge);
        return back == 0 ? 1 : 1 / (1 + FORCE * back * habit(edge.giver()) * habit(edge.receiver()));
    }

    /**
     * How many endorsements went the other way, each the less the further apart in time they are: half after 180 days.
     * The distance between the two is taken and not the age, or else a ring would gain by waiting.
     */
    double back(Edge edge) {
        return between.getOrDefault(new Pair(edge.receiver(), edge.giver()), List.of()).stream()
                .mapToDouble(other -> Math.exp(-Math.log(2) * Math.abs(other.at() - edge.at()) / HALF_LIFE_MILLIS))
                .sum();
    }

    /** The share of the people somebody endorsed who endorsed back, 0 to 1. People, since more endorsements are cheap. */
    double habit(String person) {
        Set<String> given = receivers.getOrDefault(person, Set.of());
        long back = given.stream().filter(receiver -> between.containsKey(new Pair(receiver, person))).count();
        return (double) back / (given.size() + BENEFIT_OF_DOUBT);
    }

    /** All from the one to the other, in the order given. */
    List<Edge> between(String giver, String receiver) {
        return between.getOrDefault(new Pair(giver, receiver), List.of());
    }

    private record Pair(String giver, String receiver) {
    }
}
