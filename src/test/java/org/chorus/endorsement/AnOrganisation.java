package org.chorus.endorsement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Two hundred people in six units who thank each other for one topic, over two years: some know much and are thanked
 * much, most know little. What they say is weighed as it is said, in the order of time.
 */
final class AnOrganisation {

    static final int PEOPLE = 200;
    static final long NOW = TimeUnit.DAYS.toMillis(20_000);
    private static final int UNITS = 6;
    private static final int DAYS = 730;
    private static final int TOPIC = 1;

    private final Random chance;
    private final double[] skill = new double[PEOPLE];
    private final Map<String, String> units = new HashMap<>();
    private final List<Intent> intents = new ArrayList<>();

    /** What somebody means to say. */
    record Intent(int giver, int receiver, double evidence, long at) {
    }

    AnOrganisation(long seed) {
        chance = new Random(seed);
        for (int i = 0; i < PEOPLE; i++) {
            skill[i] = Math.pow(1 - chance.nextDouble(), -0.8);
            units.put(name(i), "unit-" + chance.nextInt(UNITS));
        }
    }

    static String name(int person) {
        return "p" + person;
    }

    /** Those from this one on thank whom they found helpful: some three to nine others each in the two years. */
    AnOrganisation honestFrom(int first) {
        for (int giver = first; giver < PEOPLE; giver++) {
            int times = 3 + chance.nextInt(7);
            for (int i = 0; i < times; i++) {
                int receiver = bySkill(first);
                if (receiver != giver) {
                    double evidence = chance.nextDouble() < 0.7 ? 1.0 : chance.nextDouble() < 0.8 ? 0.6 : 0.2;
                    intents.add(new Intent(giver, receiver, evidence, someTime(DAYS)));
                }
            }
        }
        return this;
    }

    /** The first so many praise each other, with works made for it, so many times each within the last year. */
    AnOrganisation ring(int size, int times) {
        IntStream.range(0, size).forEach(giver -> IntStream.range(0, size).filter(receiver -> receiver != giver).forEach(receiver ->
                IntStream.range(0, times).forEach(i -> intents.add(new Intent(giver, receiver, 1.0, someTime(DAYS / 2))))));
        return this;
    }

    /** Evenly over the units, which pays most. */
    AnOrganisation spread(int size) {
        IntStream.range(0, size).forEach(person -> units.put(name(person), "unit-" + person % UNITS));
        return this;
    }

    AnOrganisation also(Intent intent) {
        intents.add(intent);
        return this;
    }

    AnOrganisation renamingUnits(UnaryOperator<String> rename) {
        units.replaceAll((person, unit) -> rename.apply(unit));
        return this;
    }

    List<Intent> intents() {
        return List.copyOf(intents);
    }

    Map<String, String> units() {
        return units;
    }

    /** Everything said, each with the standing its giver had by then. */
    List<Edge> edges() {
        List<Edge> said = new ArrayList<>();
        intents.stream().sorted(Comparator.comparingLong(Intent::at)).forEach(intent -> {
            String giver = name(intent.giver());
            String receiver = name(intent.receiver());
            double voice = new Weights(said, intent.at()).voice(giver, receiver, said, units::get);
            said.add(new Edge(said.size() + 1, giver, receiver, TOPIC, Audience.EVERYBODY, voice, intent.evidence(), intent.at()));
        });
        return said;
    }

    /** By person, those nobody thanked left out. */
    Map<String, Double> standings(List<Edge> edges) {
        Weights weights = new Weights(edges, NOW);
        Map<String, List<Edge>> received = new HashMap<>();
        edges.forEach(edge -> received.computeIfAbsent(edge.receiver(), key -> new ArrayList<>()).add(edge));
        Map<String, Double> standings = new HashMap<>();
        received.forEach((person, own) -> standings.put(person, weights.standing(own, units::get)));
        return standings;
    }

    /** Of one person, 0 for somebody nobody thanked. */
    double standing(List<Edge> edges, String person) {
        return new Weights(edges, NOW).standing(edges.stream().filter(edge -> edge.receiver().equals(person)).toList(), units::get);
    }

    /** From 1. */
    static int rank(Map<String, Double> standings, String person) {
        double own = standings.getOrDefault(person, 0.0);
        return 1 + (int) standings.values().stream().filter(other -> other > own).count();
    }

    long someTime(int days) {
        return NOW - (long) (chance.nextDouble() * TimeUnit.DAYS.toMillis(days));
    }

    private int bySkill(int first) {
        double sum = 0;
        for (int i = first; i < PEOPLE; i++) {
            sum += skill[i];
        }
        double drawn = chance.nextDouble() * sum;
        for (int i = first; i < PEOPLE; i++) {
            drawn -= skill[i];
            if (drawn < 0) {
                return i;
            }
        }
        return PEOPLE - 1;
    }
}
