package org.chorus.endorsement;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chorus.host.Units;
import org.chorus.host.Viewer;

/**
 * Where endorsements put people in topics, worked out for each reader from what that reader may see. Nothing is
 * recomputed when somebody endorses: what never changes is stored with the endorsement, the rest depends on the few
 * endorsements around a person.
 */
public final class Standings {

    private final Given given;
    private final Audiences audiences;
    private final Units units;
    private final Clock clock;

    public Standings(Given given, Audiences audiences, Units units, Clock clock) {
        this.given = given;
        this.audiences = audiences;
        this.units = units;
        this.clock = clock;
    }

    /** Somebody's standing by subject; two statements. */
    public Map<Integer, Double> of(Viewer viewer, String userKey) {
        Surroundings around = around(viewer, userKey);
        UnaryOperator<String> unitOf = knownUnits();
        Map<Integer, List<Edge>> bySubject = around.received().stream().collect(Collectors.groupingBy(Edge::subjectId));
        Map<Integer, Double> standings = new HashMap<>();
        bySubject.forEach((subject, edges) -> standings.put(subject, around.weights().standing(edges, unitOf)));
        return standings;
    }

    /** Standing by person of everybody endorsed for one of these subjects; one statement. */
    public Map<String, Double> in(Viewer viewer, Collection<Integer> subjectIds) {
        List<Edge> around = open(viewer, given.aroundAbout(subjectIds));
        Weights weights = new Weights(around, clock.millis());
        UnaryOperator<String> unitOf = knownUnits();
        Map<String, Double> standings = new HashMap<>();
        around.stream().filter(edge -> subjectIds.contains(edge.subjectId())).collect(Collectors.groupingBy(Edge::receiver))
                .forEach((person, edges) -> standings.put(person, weights.standing(edges, unitOf)));
        return standings;
    }

    /** How the weight of each that somebody received comes about, and where all of its topic put them; by id; two statements. */
    Map<Integer, Explanation> explained(Viewer receiver) {
        Surroundings around = around(receiver, receiver.key());
        UnaryOperator<String> unitOf = knownUnits();
        Map<Integer, Explanation> told = new HashMap<>();
        around.received().stream().collect(Collectors.groupingBy(Edge::subjectId)).values().forEach(received -> {
            double standing = around.weights().standing(received, unitOf);
            int from = (int) received.stream().map(edge -> unitOf.apply(edge.giver())).distinct().count();
            received.forEach(own -> told.put(own.id(), new Explanation(around.weights().of(own), standing, received.size(), from)));
        });
        return told;
    }

    /**
     * What weight a giver's word has, 0 to 1, for a receiver in a topic: made only of what all who may see the new
     * endorsement may see.
     */
    double voice(String giver, String receiver, Set<Integer> subjects, Audience audience) {
        Surroundings around = around(giver, edge -> edge.audience().includes(audience));
        List<Edge> inTopic = around.received().stream().filter(edge -> subjects.contains(edge.subjectId())).toList();
        return around.weights().voice(giver, receiver, inTopic, knownUnits());
    }

    private Surroundings around(Viewer viewer, String userKey) {
        List<Edge> own = open(viewer, given.around(Set.of(userKey)));
        return new Surroundings(userKey, own, open(viewer, given.around(partners(userKey, own))), clock.millis());
    }

    private Surroundings around(String userKey, Predicate<Edge> visible) {
        List<Edge> own = given.around(Set.of(userKey)).stream().filter(visible).toList();
        List<Edge> others = given.around(partners(userKey, own)).stream().filter(visible).toList();
        return new Surroundings(userKey, own, others, clock.millis());
    }

    /** Asks the host once for each person. */
    private UnaryOperator<String> knownUnits() {
        Map<String, String> known = new HashMap<>();
        return person -> known.computeIfAbsent(person, units::of);
    }

    private List<Edge> open(Viewer viewer, List<Edge> edges) {
        return audiences.open(viewer, edges, Edge::audience);
    }

    /** Who endorses back and forth with somebody. */
    private static Set<String> partners(String userKey, List<Edge> own) {
        Set<String> givers = own.stream().filter(edge -> edge.receiver().equals(userKey)).map(Edge::giver).collect(Collectors.toSet());
        Set<String> partners = own.stream().filter(edge -> edge.giver().equals(userKey)).map(Edge::receiver)
                .collect(Collectors.toCollection(TreeSet::new));
        partners.retainAll(givers);
        return partners;
    }

    /** Each once, in the order given. */
    private static List<Edge> joined(List<Edge> some, List<Edge> others) {
        Map<Integer, Edge> byId = new LinkedHashMap<>();
        some.forEach(edge -> byId.put(edge.id(), edge));
        others.forEach(edge -> byId.put(edge.id(), edge));
        return List.copyOf(byId.values());
    }

    /** Somebody's endorsements with those of all who endorsed back and forth with them. */
    private record Surroundings(List<Edge> received, Weights weights) {

        Surroundings(String userKey, List<Edge> own, List<Edge> others, long now) {
            this(own.stream().filter(edge -> edge.receiver().equals(userKey)).toList(), new Weights(joined(own, others), now));
        }
    }
}
