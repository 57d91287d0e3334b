package org.chorus.expertise;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chorus.expertise.Analyser.Asked;
import org.chorus.expertise.EvidenceSearch.Found;

/**
 * How much of a question each work covers, 0 to 1: the weighted share of its words by BM25 (Robertson and Walker 1994,
 * with their usual k₁ = 1.2 and b = 0.75), squared, so that one work on the whole question is more than two on a half
 * each. A work of a topic asked for covers all of it. A word weighs more the fewer of the works hold it; all figures are
 * of the works given and of no others, so what a viewer may not see has no say.
 */
final class Relevance {

    private static final double K1 = 1.2;
    private static final double B = 0.75;
    private static final double POWER = 2;

    private final Question question;
    private final List<Found> works;
    private final Map<Integer, Map<String, Integer>> times;
    private final Map<Asked, Double> weights = new LinkedHashMap<>();
    private final double whole;
    private final double usualLength;

    /** @param times of each form in each work, by the work's id */
    Relevance(Question question, List<Found> works, Map<Integer, Map<String, Integer>> times) {
        this.question = question;
        this.works = works;
        this.times = times;
        this.usualLength = Math.max(1, works.stream().mapToInt(Found::length).average().orElse(1));
        question.words().forEach(this::weigh);
        this.whole = weights.values().stream().mapToDouble(Double::doubleValue).sum() * (K1 + 1);
    }

    private void weigh(Asked word) {
        long holding = works.stream().filter(work -> times(work, word) > 0).count();
        if (holding > 0) {
            weights.put(word, word.times() * Math.log(1 + (double) works.size() / holding));
        }
    }

    /** By id of the work. */
    Map<Integer, Double> all() {
        Map<Integer, Double> all = new HashMap<>();
        works.forEach(work -> all.put(work.id(), question.isAnswered(work.tagged()) ? 1 : Math.pow(covered(work), POWER)));
        return all;
    }

    /** Which of the words asked for the work holds. */
    Set<String> words(int workId) {
        Set<String> words = new TreeSet<>();
        Map<String, Integer> held = times.getOrDefault(workId, Map.of());
        question.words().stream().filter(word -> word.forms().stream().anyMatch(held::containsKey)).forEach(word -> words.add(word.word()));
        return words;
    }

    private double covered(Found work) {
        double norm = K1 * (1 - B + B * work.length() / usualLength);
        double sum = 0;
        for (Map.Entry<Asked, Double> word : weights.entrySet()) {
            int often = times(work, word.getKey());
            sum += word.getValue() * often * (K1 + 1) / (often + norm);
        }
        return whole == 0 ? 0 : Math.min(1, sum / whole);
    }

    /** The most frequent of its forms: a text in an unclear language holds several for one word. */
    private int times(Found work, Asked word) {
        Map<String, Integer> held = times.getOrDefault(work.id(), Map.of());
        return word.forms().stream().mapToInt(form -> held.getOrDefault(form, 0)).max().orElse(0);
    }
}
