package org.chorus.expertise;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.chorus.expertise.Proposals.Proposal;

/**
 * How well a ranking puts the right people in front.
 *
 * @param mrr  mean of one over the place of the first right one, 0 where there is none
 * @param ndcg mean discounted gain of the first ten against the best that could be
 */
record Ranking(double mrr, double ndcg) {

    private static final int CUT = 10;

    static Ranking of(Collection<Proposal> questions, Function<Proposal, List<String>> ranked) {
        double mrr = 0;
        double ndcg = 0;
        for (Proposal question : questions) {
            List<String> people = ranked.apply(question);
            mrr += reciprocal(people, question.authors());
            ndcg += gain(people, question.authors()) / ideal(question.authors().size());
        }
        return new Ranking(mrr / questions.size(), ndcg / questions.size());
    }

    /** Keys by falling score, equals by key. */
    static List<String> of(Map<String, ? extends Number> scores) {
        return scores.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, ? extends Number> one) -> -one.getValue().doubleValue())
                        .thenComparing(Map.Entry::getKey))
                .<String>map(Map.Entry::getKey).toList();
    }

    private static double reciprocal(List<String> people, Set<String> right) {
        return IntStream.range(0, people.size()).filter(place -> right.contains(people.get(place)))
                .mapToDouble(place -> 1.0 / (place + 1)).findFirst().orElse(0);
    }

    private static double gain(List<String> people, Set<String> right) {
        return IntStream.range(0, Math.min(CUT, people.size())).filter(place -> right.contains(people.get(place)))
                .mapToDouble(Ranking::discount).sum();
    }

    private static double ideal(int right) {
        return IntStream.range(0, Math.min(CUT, right)).mapToDouble(Ranking::discount).sum();
    }

    private static double discount(int place) {
        return Math.log(2) / Math.log(place + 2.0);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f | %.3f", mrr, ndcg);
    }
}
