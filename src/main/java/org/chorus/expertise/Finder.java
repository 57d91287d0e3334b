package org.chorus.expertise;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.expertise.EvidenceSearch.Found;
import org.chorus.expertise.EvidenceSearch.Taken;
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

    /** By all that speaks for people. @param spaces as {@link #spaces} */
    Findings find(Viewer viewer, Set<String> spaces, Question question) {
        return find(viewer, spaces, question, question.subjects().isEmpty() ? Map.of() : endorsed.in(viewer, question.subjects()));
    }

    /** By works alone. */
    Findings findByWorks(Viewer viewer, Set<String> spaces, Question question) {
        return find(viewer, spaces, question, Map.of());
    }

    private Findings find(Viewer viewer, Set<String> spaces, Question question, Map<String, Double> standing) {
        List<Found> works = works(viewer, spaces, question);
        List<Integer> ids = works.stream().map(Found::id).toList();
        Relevance relevance = new Relevance(question, works, search.times(ids, question.forms()));
        List<Taken> taken = search.taken(ids);
        Map<String, Boolean> open = taken.stream().collect(Collectors.toMap(one -> one.part().personKey(), Taken::open, (one, same) -> one));
        return new Findings(new PeopleRank(works, relevance.all(), taken, clock.millis()).best(standing), relevance, open);
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
     * @param open whether they welcome questions, of those who took part in works
     */
    record Findings(List<Ranked> people, Relevance relevance, Map<String, Boolean> open) {

        /** The same where these are known to welcome questions. */
        Findings allOpen(Collection<Ranked> welcoming) {
            return new Findings(people, relevance, welcoming.stream().collect(Collectors.toMap(Ranked::personKey, one -> true)));
        }
    }
}
