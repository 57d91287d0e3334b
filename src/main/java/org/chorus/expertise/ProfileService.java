package org.chorus.expertise;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.common.Publisher;
import org.chorus.expertise.EvidenceSearch.Found;
import org.chorus.expertise.EvidenceSearch.Own;
import org.chorus.host.People;
import org.chorus.host.Permissions;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.topic.Subject;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/** What somebody knows, and what they say of it themselves. A profile costs at most eight statements. */
public final class ProfileService {

    private static final int MOST_READ = 2_000;

    private final EvidenceSearch search;
    private final Sight sight;
    private final Endorsed endorsed;
    private final Evidences evidences;
    private final Profiles profiles;
    private final TopicService topics;
    private final People people;
    private final Permissions permissions;
    private final Site site;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public ProfileService(EvidenceSearch search, Sight sight, Endorsed endorsed, Evidences evidences, Profiles profiles,
            TopicService topics, People people, Permissions permissions, Site site, Transactions transactions, Publisher publisher,
            Clock clock) {
        this.search = search;
        this.sight = sight;
        this.endorsed = endorsed;
        this.evidences = evidences;
        this.profiles = profiles;
        this.topics = topics;
        this.people = people;
        this.permissions = permissions;
        this.site = site;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @throws Missing for somebody not logged in, and when the host knows no such person */
    public ExpertiseView of(Viewer viewer, String personKey) {
        Person person = people.byKey(personKey);
        if (viewer.isAnonymous() || person.isFormer()) {
            throw new Missing("person");
        }
        boolean own = viewer.is(personKey);
        List<Own> works = works(viewer, personKey, own);
        Map<Integer, Set<Integer>> subjects = search.subjects(works.stream().map(work -> work.work().id()).collect(Collectors.toSet()));
        Map<Mark, Set<Integer>> marks = profiles.marks(personKey);
        Map<Integer, Double> standing = endorsed.of(viewer, personKey);
        Set<Integer> named = subjects.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        marks.values().forEach(named::addAll);
        named.addAll(standing.keySet());
        Map<Integer, Subject> shown = topics.shown(viewer, named);
        Map<WorkKey, String> addresses = evidences.addresses(works.stream().map(Own::work).toList());
        Portrait portrait = new Portrait(works, subjects, shown, marks, addresses, evidences, own, clock.millis());
        return new ExpertiseView(person, own, profiles.of(Set.of(personKey)).getOrDefault(personKey, Profile.SILENT),
                portrait.topics(personKey, standing), shown(marks.get(Mark.ASK), shown), shown(marks.get(Mark.LEARN), shown),
                portrait.loose());
    }

    /** The latest 900 that the viewer may open; disputed ones only for oneself. */
    private List<Own> works(Viewer viewer, String personKey, boolean own) {
        List<Own> all = search.of(personKey, MOST_READ).stream()
                .filter(work -> (own || !work.disputed()) && work.work().key().kind() != WorkKind.OFFER)
                .toList();
        Set<Integer> open = sight.first(viewer, all.stream().map(Own::work).distinct().toList(), EvidenceSearch.MOST_WORKS).stream()
                .map(Found::id).collect(Collectors.toSet());
        return all.stream().filter(work -> open.contains(work.work().id())).toList();
    }

    private static List<Subject> shown(Collection<Integer> ids, Map<Integer, Subject> shown) {
        return ids.stream().map(shown::get).filter(Objects::nonNull).distinct().toList();
    }

    /** What somebody says of themselves from now on; the same twice is no change. */
    public ExpertiseView change(Viewer viewer, ProfileChange change) {
        requireOwnWritable(viewer);
        transactions.required(() -> {
            profiles.put(viewer.key(), new Profile(change.open(), change.talents()), clock.millis());
            Set<Integer> before = new HashSet<>(profiles.marks(viewer.key()).get(Mark.ASK));
            List<Integer> asks = resolved(change.asks());
            profiles.mark(viewer.key(), Mark.ASK, asks);
            profiles.mark(viewer.key(), Mark.LEARN, resolved(change.learns()));
            before.addAll(asks);
            publisher.publish(new OffersChanged(before));
        });
        return of(viewer, viewer.key());
    }

    private List<Integer> resolved(List<String> names) {
        return topics.resolve(TopicService.EVERYBODY, names).stream().map(Topic::subjectId).distinct().toList();
    }

    /** Whether one wants to be found for a topic. @throws Missing when it does not exist for the viewer */
    public void mark(Viewer viewer, int topicId, TopicState state) {
        requireOwnWritable(viewer);
        topics.view(viewer, topicId);
        Set<Integer> family = topics.family(topicId);
        transactions.required(() -> {
            Map<Mark, Set<Integer>> marks = profiles.marks(viewer.key());
            put(viewer.key(), Mark.HIDDEN, marks, family, state == TopicState.HIDDEN);
            put(viewer.key(), Mark.RETIRED, marks, family, state == TopicState.RETIRED);
        });
    }

    private void put(String personKey, Mark mark, Map<Mark, Set<Integer>> marks, Set<Integer> family, boolean on) {
        Set<Integer> after = new HashSet<>(marks.get(mark));
        boolean changed = on ? after.addAll(family) : after.removeAll(family);
        if (changed) {
            profiles.mark(personKey, mark, after);
        }
    }

    /** A piece says nothing of oneself, for as long as one says so. @throws Missing when it is none of one's own that one may open */
    public void dispute(Viewer viewer, WorkKey work) {
        requireOwnWritable(viewer);
        requireOwn(viewer, work);
        transactions.required(() -> profiles.dispute(viewer.key(), work, clock.millis()));
    }

    /** Takes a dispute back; twice is the same as once. */
    public void accept(Viewer viewer, WorkKey work) {
        requireOwnWritable(viewer);
        requireOwn(viewer, work);
        transactions.required(() -> profiles.accept(viewer.key(), work));
    }

    private void requireOwn(Viewer viewer, WorkKey key) {
        List<Found> own = new ArrayList<>(search.of(viewer.key(), MOST_READ).stream().map(Own::work).filter(work -> work.key().equals(key)).toList());
        if (sight.all(viewer, own).isEmpty()) {
            throw new Missing("evidence");
        }
    }

    private void requireOwnWritable(Viewer viewer) {
        site.requireWritable();
        if (!permissions.isLicensed(viewer)) {
            throw new Forbidden("profile.licence", "Only people with a licence have a profile to change.");
        }
    }
}
