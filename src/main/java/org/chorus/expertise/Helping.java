package org.chorus.expertise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who helped whom, as Zhang, Ackerman and Adamic (2007) measured it in a help forum: while there is little to go by, by
 * how many more somebody answered than asked, `(a − q)/√(a + q)`; with 200 answers and more by rank in the graph that
 * points from who asked to who answered. Never below 0, so that asking costs nobody anything.
 */
final class Helping {

    static final int ENOUGH = 200;
    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 30;

    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Double> answered = new HashMap<>();
    private final Map<String, Double> asked = new HashMap<>();

    /** @param weight how much the question is about what is looked for, 0 to 1 */
    void answers(String asker, String answerer, double weight) {
        edges.add(new Edge(asker, answerer, weight));
        answered.merge(answerer, weight, Double::sum);
    }

    void asks(String asker, double weight) {
        asked.merge(asker, weight, Double::sum);
    }

    /** By person; whoever is not in it has helped nobody. */
    Map<String, Double> all() {
        return edges.size() < ENOUGH ? scores() : ranks();
    }

    private Map<String, Double> scores() {
        Map<String, Double> scores = new HashMap<>();
        answered.forEach((person, answers) -> {
            double questions = asked.getOrDefault(person, 0.0);
            scores.put(person, Math.max(0, (answers - questions) / Math.sqrt(answers + questions)));
        });
        return scores;
    }

    /** Times the number of people, as a score of 1 is what everybody would have if all helped alike. */
    private Map<String, Double> ranks() {
        Map<String, Double> asking = new HashMap<>();
        edges.forEach(edge -> asking.merge(edge.asker, edge.weight, Double::sum));
        Set<String> people = new TreeSet<>(answered.keySet());
        people.addAll(asking.keySet());
        Map<String, Double> rank = new HashMap<>();
        people.forEach(person -> rank.put(person, 1.0));
        for (int round = 0; round < ROUNDS; round++) {
            double loose = people.stream().filter(person -> !asking.containsKey(person)).mapToDouble(rank::get).sum() / people.size();
            Map<String, Double> next = new HashMap<>();
            people.forEach(person -> next.put(person, 1 - DAMPING + DAMPING * loose));
            edges.forEach(edge -> next.merge(edge.answerer,
                    DAMPING * rank.get(edge.asker) * edge.weight / asking.get(edge.asker), Double::sum));
            rank.putAll(next);
        }
        rank.keySet().retainAll(answered.keySet());
        return rank;
    }

    private record Edge(String asker, String answerer, double weight) {
    }
}
