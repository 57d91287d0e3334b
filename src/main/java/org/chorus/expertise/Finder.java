package org.chorus.expertise;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.expertise.EvidenceSearch.Found;
import org.chorus.expertise.EvidenceSearch.Taking;
import org.chorus.expertise.PeopleRank.Ranked;
import org.chorus.host.Viewer;

/** Finds who knows about something, as far as what the viewer may open tells. At most six statements besides {@link #spaces}. */
public final class Finder {

    /** So many are read where some of the first 900 may not be opened. */
    private static final int READ = 4 * EvidenceSearch.MOST_WORKS;

    private final EvidenceSearch search;
    private final Sight sight;
    private final Endorsed endorsed;
    private final Clock clock;

    public Finder(EvidenceSearch search, Sight sight, Endorsed endorsed, Clock clock) {
        this.search = search;
        this.sight = sight;
        this.endorsed = endorsed;
        this.clock = clock;
    }

    /** Keys of the spaces whose works the viewer may know of. */
    Set<String> spaces(Viewer viewer) {
        return sight.spaces(viewer, search.spaces());
    }

    /**
     * By all that speaks for people.
     *
     * @param spaces as {@link #spaces}
     * @param named keys of people who are to be shown too, whatever speaks for them
     */
    Findings find(Viewer viewer, Set<String> spaces, Question question, Collection<String> named) {
        return find(viewer, spaces, question, named, question.subjects().isEmpty() ? Map.of() : endorsed.in(viewer, question.subjects()));
    }

    /** By works alone. */
    Findings findByWorks(Viewer viewer, Set<String> spaces, Question question) {
        return find(viewer, spaces, question, Set.of(), Map.of());
    }

    private Findings find(Viewer viewer, Set<String> spaces, Question question, Collection<String> named, Map<String, Double> standing) {
        List<Found> works = works(viewer, spaces, question);
        List<Integer> ids = works.stream().map(Found::id).toList();
        Relevance relevance = new Relevance(question, works, search.times(ids, question.forms()));
        Taking taken = search.taken(ids, withoutWorks(named, standing), standing.isEmpty() ? Set.of() : question.subjects());
        Map<String, Double> told = new HashMap<>(standing);
        told.keySet().retainAll(taken.open().keySet());
        told.keySet().removeAll(taken.unspoken());
        return new Findings(new PeopleRank(works, relevance.all(), taken.parts(),
                Freshness.of(clock.millis(), question.halfLife())).best(told), relevance, taken.open());
    }

    /**
     * Of whom perhaps no work tells: those named and those whom most endorse. Whoever comes after the first 900, with
     * not one of the works found, is not shown: nobody turns so many pages.
     */
    private static Set<String> withoutWorks(Collection<String> named, Map<String, Double> standing) {
        Comparator<String> best = Comparator.<String, Double>comparing(standing::get).reversed()
                .thenComparing(Comparator.naturalOrder());
        return Stream.concat(named.stream(), standing.keySet().stream().sorted(best)).distinct().limit(EvidenceSearch.MOST_WORKS).collect(Collectors.toSet());
    }

    private List<Found> works(Viewer viewer, Set<String> spaces, Question question) {
        Set<String> forms = question.within() ? Set.of() : question.forms();
        List<Found> first = search.finding(forms, question.subjects(), spaces, EvidenceSearch.MOST_WORKS);
        List<Found> open = sight.all(viewer, first);
        return first.size() < EvidenceSearch.MOST_WORKS || open.size() == first.size() ? open
                : sight.first(viewer, search.finding(forms, question.subjects(), spaces, READ), EvidenceSearch.MOST_WORKS);
    }

    /**
     * People, best first, and why.
     *
     * @param open whether they welcome questions, of those named too
     */
    record Findings(List<Ranked> people, Relevance relevance, Map<String, Boolean> open) {

        /** The same where these are known to welcome questions. */
        Findings allOpen(Collection<Ranked> welcoming) {
            return new Findings(people, relevance, welcoming.stream().collect(Collectors.toMap(Ranked::personKey, one -> true)));
        }
    }
}
