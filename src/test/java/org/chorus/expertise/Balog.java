package org.chorus.expertise;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.expertise.Proposals.Proposal;

/**
 * The document model of Balog, Azzopardi and de Rijke (Formal models for expert finding in enterprise corpora, SIGIR
 * 2006, model 2): `p(q|ca) = Σ_d p(d|ca) · Π_t ((1−λ)·p(t|d) + λ·p(t))^n(t,q)`, a document being as likely for somebody
 * as for anybody who took part in it.
 */
final class Balog {

    /** How much of the whole collection is mixed into a document. */
    enum Smoothing { JELINEK_MERCER, DIRICHLET }

    private static final double LAMBDA = 0.5;

    private final Map<Integer, Map<String, Integer>> documents = new HashMap<>();
    private final Map<Integer, List<String>> people = new HashMap<>();
    private final Map<String, Long> worksOf;
    private final Map<String, Integer> collection = new HashMap<>();
    private final Smoothing smoothing;
    private final boolean dividing;
    private final double total;

    /** @param dividing whether what somebody took part in is divided by how much that is, so that it sums up to 1 */
    Balog(Collection<Work> works, Map<Integer, Proposal> proposals, Smoothing smoothing, boolean dividing) {
        for (Work work : works) {
            int number = (int) work.key().id();
            Proposal proposal = proposals.get(number);
            documents.put(number, Analyser.allTermsOf("", proposal.title() + "\n" + proposal.text()));
            people.put(number, work.parts().stream().map(Part::personKey).toList());
        }
        documents.values().forEach(document -> document.forEach((term, times) -> collection.merge(term, times, Integer::sum)));
        this.total = collection.values().stream().mapToInt(Integer::intValue).sum();
        this.worksOf = people.values().stream().flatMap(List::stream).collect(Collectors.groupingBy(person -> person, Collectors.counting()));
        this.smoothing = smoothing;
        this.dividing = dividing;
    }

    /** Best first. */
    List<String> ranked(String question) {
        Map<String, Integer> asked = Analyser.allTermsOf("", question);
        asked.keySet().retainAll(collection.keySet());
        Map<Integer, Double> logs = new HashMap<>();
        documents.forEach((number, document) -> logs.put(number, logLikelihood(asked, document)));
        double best = logs.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Map<String, Double> scores = new HashMap<>();
        logs.forEach((number, log) -> people.get(number).forEach(person ->
                scores.merge(person, Math.exp(log - best) / (dividing ? worksOf.get(person) : 1), Double::sum)));
        return Ranking.of(scores);
    }

    private double logLikelihood(Map<String, Integer> asked, Map<String, Integer> document) {
        double length = document.values().stream().mapToInt(Integer::intValue).sum();
        double usual = total / documents.size();
        double lambda = smoothing == Smoothing.JELINEK_MERCER ? LAMBDA : usual / (usual + length);
        double log = 0;
        for (Map.Entry<String, Integer> term : asked.entrySet()) {
            double here = length == 0 ? 0 : document.getOrDefault(term.getKey(), 0) / length;
            double anywhere = collection.get(term.getKey()) / total;
            log += term.getValue() * Math.log((1 - lambda) * here + lambda * anywhere);
        }
        return log;
    }
}
