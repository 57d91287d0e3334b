package org.chorus.expertise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.Set;
import org.chorus.expertise.EvidenceSearch.Found;
import org.chorus.expertise.EvidenceSearch.Taken;

/**
 * Puts people in order by what their works say of a question. Knows works, parts and times, and nothing of the people
 * but their keys. Of several parts in one thread, such as an idea and one's comments on it, the largest counts, so that
 * talking much is not knowing much.
 */
final class PeopleRank {

    private final Map<Integer, Found> works = new HashMap<>();
    private final Map<Integer, Double> relevance;
    private final List<Taken> taken;
    private final Freshness freshness;

    PeopleRank(List<Found> works, Map<Integer, Double> relevance, List<Taken> taken, Freshness freshness) {
        works.forEach(work -> this.works.put(work.id(), work));
        this.relevance = relevance;
        this.taken = taken;
        this.freshness = freshness;
    }

    /**
     * Best first; whom nothing speaks for is left out.
     *
     * @param endorsed standing by person
     */
    List<Ranked> best(Map<String, Double> endorsed) {
        Map<String, List<Piece>> pieces = pieces();
        Map<String, Double> offering = offering();
        Map<String, Double> helping = helping();
        Set<String> people = new TreeSet<>(pieces.keySet());
        people.addAll(helping.keySet());
        people.addAll(endorsed.keySet());
        people.addAll(offering.keySet());
        List<Ranked> ranked = new ArrayList<>();
        for (String person : people) {
            List<Piece> own = pieces.getOrDefault(person, List.of());
            Formula.Sum rest = new Formula.Sum(0, helping.getOrDefault(person, 0.0), endorsed.getOrDefault(person, 0.0),
                    offering.getOrDefault(person, 0.0));
            ranked.add(ranked(person, own, rest));
        }
        ranked.removeIf(one -> one.now() <= 0);
        ranked.sort(Comparator.comparingDouble(Ranked::now).reversed().thenComparing(Ranked::personKey));
        return ranked;
    }

    private Ranked ranked(String person, List<Piece> pieces, Formula.Sum rest) {
        double doc = pieces.stream().mapToDouble(piece -> piece.worth() * freshness.at(piece.part().at())).sum();
        double ageless = pieces.stream().mapToDouble(Piece::worth).sum();
        return new Ranked(person, Formula.expertise(new Formula.Sum(doc, rest.help(), rest.endorse(), rest.self())),
                Formula.expertise(new Formula.Sum(ageless, rest.help(), rest.endorse(), rest.self())), pieces,
                rest.endorse() > 0, rest.self() > 0);
    }

    private Map<String, List<Piece>> pieces() {
        Map<String, Map<WorkKey, Piece>> best = new HashMap<>();
        for (Taken one : taken) {
            Piece piece = new Piece(works.get(one.workId()), one.part(),
                    relevance.getOrDefault(one.workId(), 0.0) * Formula.share(one.part()));
            if (piece.worth() > 0) {
                best.computeIfAbsent(one.part().personKey(), person -> new HashMap<>())
                        .merge(piece.work().thread(), piece, this::better);
            }
        }
        Map<String, List<Piece>> sorted = new HashMap<>();
        best.forEach((person, byThread) -> sorted.put(person, byThread.values().stream().sorted(Piece.FRESHEST_FIRST).toList()));
        return sorted;
    }

    private Piece better(Piece one, Piece other) {
        double first = one.worth() * freshness.at(one.part().at());
        double second = other.worth() * freshness.at(other.part().at());
        return first > second || first == second && one.work().id() < other.work().id() ? one : other;
    }

    private Map<String, Double> helping() {
        Map<WorkKey, String> askers = new HashMap<>();
        Helping helping = new Helping();
        for (Taken one : taken) {
            if (one.part().role() == Role.ASKER) {
                askers.put(works.get(one.workId()).thread(), one.part().personKey());
                helping.asks(one.part().personKey(), weight(one));
            }
        }
        for (Taken one : taken) {
            if (one.part().role() == Role.ANSWERER) {
                helping.answers(askers.getOrDefault(works.get(one.workId()).thread(), ""), one.part().personKey(), weight(one));
            }
        }
        return helping.all();
    }

    /** Nobody is offering more than once, however many topics of a question they name. */
    private Map<String, Double> offering() {
        Map<String, Double> offering = new HashMap<>();
        taken.stream().filter(one -> one.part().role() == Role.OFFERING)
                .forEach(one -> offering.merge(one.part().personKey(), relevance.getOrDefault(one.workId(), 0.0), Math::max));
        return offering;
    }

    private double weight(Taken one) {
        return relevance.getOrDefault(one.workId(), 0.0) * freshness.at(one.part().at());
    }

    /**
     * What speaks for somebody.
     *
     * @param worth how much it covers of what is looked for, times the person's share; before it aged
     */
    record Piece(Found work, Part part, double worth) {

        static final Comparator<Piece> FRESHEST_FIRST = Comparator.comparingLong((Piece piece) -> piece.part().at()).reversed()
                .thenComparing(piece -> piece.work().id(), Comparator.reverseOrder());
    }

    /**
     * Somebody in their place.
     *
     * @param now    0 to 1
     * @param ageless the same if nothing aged
     * @param pieces freshest first
     * @param endorsed whether endorsements speak for them
     * @param offering whether they say that they may be asked
     */
    record Ranked(String personKey, double now, double ageless, List<Piece> pieces, boolean endorsed, boolean offering) {

        /** Somebody of whom nothing is known but who they are. */
        static Ranked unknown(String personKey) {
            return new Ranked(personKey, 0, 0, List.of(), false, false);
        }

        Band band() {
            return now == 0 ? Band.UNKNOWN : Band.of(now, ageless);
        }
    }
}
