package org.chorus.expertise;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.expertise.EvidenceSearch.Found;
import org.chorus.expertise.PeopleRank.Ranked;
import org.chorus.host.Viewer;

/** Finds who knows about something, as far as what the viewer may open tells. At most six statements, see finder.md. */
public final class Finder {

    private final EvidenceSearch search;
    private final Sight sight;
    private final Endorsed endorsed;
    private final Profiles profiles;
    private final Clock clock;

    public Finder(EvidenceSearch search, Sight sight, Endorsed endorsed, Profiles profiles, Clock clock) {
        this.search = search;
        this.sight = sight;
        this.endorsed = endorsed;
        this.profiles = profiles;
        this.clock = clock;
    }

    Findings find(Viewer viewer, Question question) {
        Set<String> forms = question.forms();
        Set<String> spaces = sight.spaces(viewer, search.spaces());
        List<Found> works = question.isEmpty() ? List.of() : sight.first(viewer, EvidenceSearch.MOST_WORKS,
                most -> search.finding(forms, question.subjects(), spaces, most));
        List<Integer> ids = works.stream().map(Found::id).toList();
        Relevance relevance = new Relevance(question.words(), works, search.times(ids, forms));
        PeopleRank rank = new PeopleRank(works, relevance.all(), search.taken(ids), clock.millis());
        Map<String, Double> standing = question.subjects().isEmpty() ? Map.of() : endorsed.in(viewer, question.subjects());
        Set<String> offering = question.subjects().isEmpty() ? Set.of() : profiles.asking(question.subjects());
        return new Findings(rank.best(standing, offering), relevance);
    }

    /** People, best first, and why. */
    record Findings(List<Ranked> people, Relevance relevance) {
    }
}
