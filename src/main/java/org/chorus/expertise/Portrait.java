package org.chorus.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chorus.expertise.EvidenceSearch.Found;
import org.chorus.expertise.EvidenceSearch.Own;
import org.chorus.expertise.EvidenceSearch.Taken;
import org.chorus.expertise.PeopleRank.Ranked;
import org.chorus.topic.Subject;

/** Draws somebody's topics from their works, for one viewer. */
final class Portrait {

    private static final int PIECES_FOR_OTHERS = 3;
    private static final int PIECES_FOR_ONESELF = 50;

    private final List<Own> works;
    private final Map<Integer, Set<Integer>> subjects;
    private final Map<Integer, Subject> shown;
    private final Map<Mark, Set<Integer>> marks;
    private final Map<WorkKey, String> addresses;
    private final Evidences evidences;
    private final boolean own;
    private final long now;

    /**
     * @param works    that the viewer may open, the latest first
     * @param subjects of each work, by its id
     * @param shown    topics as the viewer is shown them; others do not exist for them
     */
    Portrait(List<Own> works, Map<Integer, Set<Integer>> subjects, Map<Integer, Subject> shown, Map<Mark, Set<Integer>> marks,
            Map<WorkKey, String> addresses, Evidences evidences, boolean own, long now) {
        this.works = works;
        this.subjects = subjects;
        this.shown = shown;
        this.marks = marks;
        this.addresses = addresses;
        this.evidences = evidences;
        this.own = own;
        this.now = now;
    }

    /** @param standing by subject */
    List<TopicExpertise> topics(String personKey, Map<Integer, Double> standing) {
        Map<Subject, List<Own>> byTopic = new HashMap<>();
        works.forEach(work -> topicsOf(work).forEach(topic -> byTopic.computeIfAbsent(topic, some -> new ArrayList<>()).add(work)));
        Map<Subject, Double> endorsed = new HashMap<>();
        standing.forEach((subject, value) -> known(Set.of(subject)).forEach(topic -> endorsed.merge(topic, value, Double::sum)));
        endorsed.keySet().forEach(topic -> byTopic.putIfAbsent(topic, List.of()));
        return byTopic.entrySet().stream()
                .map(one -> topic(personKey, one.getKey(), one.getValue(), endorsed.getOrDefault(one.getKey(), 0.0)))
                .filter(topic -> own || topic.state() != TopicState.HIDDEN)
                .filter(topic -> topic.band() != Band.UNKNOWN || !topic.pieces().isEmpty())
                .sorted(Comparator.comparing(TopicExpertise::band).thenComparing(TopicExpertise::lastActive).reversed()
                        .thenComparing(topic -> topic.topic().name()))
                .toList();
    }

    /** Pieces of no topic, which only oneself is told of. */
    List<EvidenceView> loose() {
        return own ? views(works.stream().filter(work -> topicsOf(work).isEmpty()).toList(), PIECES_FOR_ONESELF) : List.of();
    }

    private TopicExpertise topic(String person, Subject topic, List<Own> some, double standing) {
        TopicState state = state(topic);
        List<Own> counting = some.stream().filter(work -> !work.disputed() && (state != TopicState.SHOWN || isFree(work))).toList();
        boolean offering = isMarked(Mark.ASK, topic);
        Band band = ranked(person, Freshness.of(now, topic.halfLife()), counting, standing, offering).band();
        List<Own> told = own ? some : counting;
        List<EvidenceView> pieces = views(told, own ? PIECES_FOR_ONESELF : PIECES_FOR_OTHERS);
        long latest = counting.stream().mapToLong(work -> work.part().at()).max().orElse(0);
        return new TopicExpertise(topic, state == TopicState.RETIRED ? Band.WAS : band, state, standing > 0, pieces,
                latest == 0 ? 0 : Evidences.month(latest));
    }

    private Ranked ranked(String person, Freshness freshness, List<Own> counting, double standing, boolean offering) {
        List<Taken> taken = new ArrayList<>(counting.stream().map(work -> new Taken(work.work().id(), work.part())).toList());
        List<Found> found = new ArrayList<>(counting.stream().map(Own::work).distinct().toList());
        if (offering) {
            found.add(new Found(0, new WorkKey(WorkKind.OFFER, 0), new WorkKey(WorkKind.OFFER, 0), "", 0, "", now, 0, true));
            taken.add(new Taken(0, new Part(person, Role.OFFERING, 0, now)));
        }
        Map<Integer, Double> whole = found.stream().collect(Collectors.toMap(Found::id, work -> 1.0));
        Map<String, Double> endorsed = standing > 0 ? Map.of(person, standing) : Map.of();
        return new PeopleRank(found, whole, taken, freshness).best(endorsed).stream().findFirst().orElse(Ranked.unknown(person));
    }

    /** Whether none of the work's topics is hidden or retired: such a work finds nobody. */
    private boolean isFree(Own work) {
        return topicsOf(work).stream().allMatch(topic -> state(topic) == TopicState.SHOWN);
    }

    private TopicState state(Subject topic) {
        if (isMarked(Mark.HIDDEN, topic)) {
            return TopicState.HIDDEN;
        }
        return isMarked(Mark.RETIRED, topic) ? TopicState.RETIRED : TopicState.SHOWN;
    }

    /** By whatever name it was marked before it was merged. */
    private boolean isMarked(Mark mark, Subject topic) {
        return known(marks.get(mark)).contains(topic);
    }

    private Set<Subject> topicsOf(Own work) {
        return known(subjects.getOrDefault(work.work().id(), Set.of()));
    }

    private Set<Subject> known(Collection<Integer> ids) {
        return ids.stream().filter(shown::containsKey).map(shown::get)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparingInt(Subject::id))));
    }

    private List<EvidenceView> views(List<Own> some, int most) {
        return some.stream().limit(most)
                .map(work -> evidences.view(work.work(), work.part(), Set.of(), addresses.getOrDefault(work.work().key(), ""),
                        own && work.disputed()))
                .toList();
    }
}
