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
 * What endorsing each other takes off: `r = 1/(1 + 3·m·ρᵢ·ρⱼ)`. Made of all endorsements that somebody may see around
 * the people in question; whoever is not among them counts as never having endorsed back.
 */
final class Reciprocity {

    private static final double HALF_LIFE_MILLIS = TimeUnit.DAYS.toMillis(180);
    /** So that a first friend is no habit yet: as if everybody had endorsed so many more who did not endorse back. */
    private static final int BENEFIT_OF_DOUBT = 5;
    private static final double FORCE = 3;

    private final Map<Pair, List<Edge>> between = new HashMap<>();
    private final Map<String, Set<String>> receivers = new HashMap<>();
    private final Map<String, Set<String>> mutual = new HashMap<>();

    Reciprocity(Collection<Edge> edges) {
        for (Edge edge : edges) {
            between.computeIfAbsent(new Pair(edge.giver(), edge.receiver()), pair -> new ArrayList<>()).add(edge);
            receivers.computeIfAbsent(edge.giver(), giver -> new HashSet<>()).add(edge.receiver());
        }
        receivers.forEach((giver, given) -> mutual.put(giver, withBack(giver, given)));
    }

    private Set<String> withBack(String giver, Set<String> given) {
        Set<String> back = new HashSet<>(given);
        back.removeIf(receiver -> !between.containsKey(new Pair(receiver, giver)));
        return back;
    }

    /** 1 where nothing came back. */
    double factor(Edge edge) {
        double back = back(edge);
        return back == 0 ? 1 : 1 / (1 + FORCE * back * habit(edge.giver()) * habit(edge.receiver()));
    }

    /**
     * `m`: how many endorsements went the other way, each the less the further apart in time they are: half after 180
     * days. The distance between the two is taken and not the age, or else a ring would gain by waiting. Each counts
     * once more for everybody who endorses back and forth with both: in a ring, what is given comes back from all.
     */
    private double back(Edge edge) {
        double direct = between(edge.receiver(), edge.giver()).stream()
                .mapToDouble(other -> Math.exp(-Math.log(2) * Math.abs(other.at() - edge.at()) / HALF_LIFE_MILLIS))
                .sum();
        return direct == 0 ? 0 : direct * (1 + circle(edge.giver(), edge.receiver()));
    }

    /** How many people endorse back and forth with both. */
    long circle(String one, String other) {
        Set<String> others = mutual.getOrDefault(other, Set.of());
        return mutual.getOrDefault(one, Set.of()).stream().filter(others::contains).count();
    }

    /** `ρ`: the share of the people somebody endorsed who endorsed back. People, since more endorsements cost nothing. */
    private double habit(String person) {
        return (double) mutual.getOrDefault(person, Set.of()).size()
                / (receivers.getOrDefault(person, Set.of()).size() + BENEFIT_OF_DOUBT);
    }

    /** All from the one to the other, in the order given. */
    List<Edge> between(String giver, String receiver) {
        return between.getOrDefault(new Pair(giver, receiver), List.of());
    }

    private record Pair(String giver, String receiver) {
    }
}
