package org.chorus.endorsement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.IdCursor;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.common.Ref;
import org.chorus.endorsement.EndorsementView.Opening;
import org.chorus.endorsement.EndorsementView.Rights;
import org.chorus.endorsement.Given.Side;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Viewer;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicService;

/** What somebody was endorsed for and whom they endorsed, as far as a viewer may open the works. */
public final class EndorsementLists {

    /** Looked at in one go, so that a page is full although some of it may not be seen. */
    private static final int STRETCH = 100;

    /** In which band somebody stands with a topic. */
    public record Praised(Subject subject, Band band) {
    }

    private final Given given;
    private final Portfolio portfolio;
    private final Audiences audiences;
    private final Standings standings;
    private final TopicService topics;
    private final People people;
    private final Site site;

    public EndorsementLists(Given given, Portfolio portfolio, Audiences audiences, Standings standings, TopicService topics,
            People people, Site site) {
        this.given = given;
        this.portfolio = portfolio;
        this.audiences = audiences;
        this.standings = standings;
        this.topics = topics;
        this.people = people;
        this.site = site;
    }

    /** Newest first. @throws Missing when there is no such person */
    public Page<EndorsementView> of(Viewer viewer, String userKey, Side side, PageRequest page) {
        requirePerson(userKey);
        Set<String> spaces = audiences.openSpaces(viewer, given.spacesOf(userKey, side));
        List<Seen> seen = new ArrayList<>();
        int before = IdCursor.of(page.after());
        boolean more = !spaces.isEmpty();
        while (more && seen.size() <= page.limit()) {
            List<Endorsement> stretch = given.of(userKey, side, spaces, before, STRETCH);
            seen.addAll(seen(viewer, stretch));
            more = stretch.size() == STRETCH;
            before = more ? stretch.get(STRETCH - 1).id() : before;
        }
        return IdCursor.page(seen, page.limit(), one -> one.endorsement().id(), shown -> views(viewer, shown));
    }

    /** One of them. @throws Missing when the viewer may not see it */
    public EndorsementView view(Viewer viewer, Endorsement endorsement) {
        return views(viewer, seen(viewer, List.of(endorsement))).stream().findFirst().orElseThrow(() -> new Missing("endorsement"));
    }

    /** Those of them that count and that the viewer may see; a fixed number of statements. */
    public List<EndorsementView> standing(Viewer viewer, Collection<Endorsement> some) {
        return views(viewer, seen(viewer, some.stream().filter(one -> one.state().counts()).toList()));
    }

    /** The topics somebody is endorsed for, those with the most voices first; nothing of what the viewer may not see counts. */
    public List<Praised> topicsOf(Viewer viewer, String userKey) {
        requirePerson(userKey);
        Map<Integer, Double> bySubject = standings.of(viewer, userKey);
        Map<Integer, Subject> shown = topics.shown(viewer, bySubject.keySet());
        return bySubject.entrySet().stream()
                .filter(entry -> shown.containsKey(entry.getKey()))
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(entry -> shown.get(entry.getKey()).name()))
                .map(entry -> new Praised(shown.get(entry.getKey()), Band.of(entry.getValue())))
                .collect(Collectors.toMap(Praised::subject, praised -> praised, (first, merged) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }

    private void requirePerson(String userKey) {
        if (people.byKey(userKey).isFormer()) {
            throw new Missing("person");
        }
    }

    private List<Seen> seen(Viewer viewer, List<Endorsement> stretch) {
        List<Endorsement> open = audiences.open(viewer, stretch.stream().filter(one -> isShown(viewer, one)).toList(), Endorsement::audience);
        Map<Ref, Work> works = portfolio.openTo(viewer,
                open.stream().filter(Endorsement::hasWork).map(Endorsement::work).collect(Collectors.toSet()));
        return open.stream()
                .filter(one -> !one.hasWork() || works.containsKey(one.work()) || isOwn(viewer, one))
                .map(one -> new Seen(one, opening(one, works))).toList();
    }

    private static Opening opening(Endorsement one, Map<Ref, Work> works) {
        if (!one.hasWork()) {
            return new Opening.None();
        }
        Work work = works.get(one.work());
        return work == null ? new Opening.Gone() : new Opening.To(work);
    }

    /** What is hidden stays between the two, and who gave what is declined is not told. */
    private static boolean isShown(Viewer viewer, Endorsement one) {
        return one.state() == EndorsementState.SHOWN || one.state() != EndorsementState.TAKEN_BACK && isOwn(viewer, one);
    }

    private static boolean isOwn(Viewer viewer, Endorsement one) {
        return viewer.is(one.giverKey()) || viewer.is(one.receiverKey());
    }

    private List<EndorsementView> views(Viewer viewer, List<Seen> shown) {
        Map<String, Person> known = people.byKeys(shown.stream().map(Seen::endorsement)
                .flatMap(one -> Stream.of(one.giverKey(), one.receiverKey())).collect(Collectors.toSet()));
        Map<Integer, Subject> subjects = subjects(viewer, shown.stream().map(Seen::endorsement).toList());
        return shown.stream().map(one -> view(viewer, one, known, subjects)).toList();
    }

    private Map<Integer, Subject> subjects(Viewer viewer, Collection<Endorsement> shown) {
        return new HashMap<>(topics.shown(viewer, shown.stream().map(Endorsement::subjectId).collect(Collectors.toSet())));
    }

    private EndorsementView view(Viewer viewer, Seen seen, Map<String, Person> known, Map<Integer, Subject> subjects) {
        Endorsement one = seen.endorsement();
        boolean writable = !site.isReadOnly();
        return new EndorsementView(one, known.getOrDefault(one.giverKey(), Person.former(one.giverKey())),
                known.getOrDefault(one.receiverKey(), Person.former(one.receiverKey())),
                subjects.getOrDefault(one.subjectId(), new Subject(one.subjectId(), "")), seen.opens(),
                new Rights(writable && viewer.is(one.giverKey()), writable && viewer.is(one.receiverKey())));
    }

    /** One that the viewer may see, with what it opens. */
    private record Seen(Endorsement endorsement, Opening opens) {
    }
}
