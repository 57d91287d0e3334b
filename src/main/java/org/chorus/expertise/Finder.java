package org.chorus.expertise;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.expertise.EvidenceSearch.Found;
import org.chorus.expertise.PeopleRank.Ranked;
import org.chorus.host.Viewer;

/** Finds who knows about something, as far as what the viewer may open tells. At most five statements besides {@link #spaces}. */
public final class Finder {

    /** So many are read for 900 that may be opened, in one statement. */
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
        PeopleRank rank = new PeopleRank(works, relevance.all(), search.taken(ids), clock.millis());
        return new Findings(rank.best(standing), relevance);
    }

    private List<Found> works(Viewer viewer, Set<String> spaces, Question question) {
        Set<String> forms = question.within() ? Set.of() : question.forms();
        return sight.first(viewer, search.finding(forms, question.subjects(), spaces, READ), EvidenceSearch.MOST_WORKS);
    }

    /** People, best first, and why. */
    record Findings(List<Ranked> people, Relevance relevance) {
    }
}
