package org.chorus.expertise;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chorus.expertise.EvidenceSearch.Found;
import org.chorus.expertise.EvidenceSearch.Taken;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Units;
import org.chorus.host.Viewer;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicService;

/** Where a search for people begins: with what was said lately, as far as the viewer may open it. Six statements. */
public final class StartService {

    /** What is lately: so many works. */
    private static final int WORKS = 300;
    /** So many are read for as many that may be opened. */
    private static final int READ = 4 * WORKS;
    private static final int TOPICS = 12;
    private static final int QUESTIONS = 4;
    private static final int PEOPLE = 8;
    private static final int FEW = 3;

    private final Finder finder;
    private final EvidenceSearch search;
    private final Sight sight;
    private final Evidences evidences;
    private final TopicService topics;
    private final People people;
    private final Units units;

    public StartService(Finder finder, EvidenceSearch search, Sight sight, Evidences evidences, TopicService topics, People people,
            Units units) {
        this.finder = finder;
        this.search = search;
        this.sight = sight;
        this.evidences = evidences;
        this.topics = topics;
        this.people = people;
        this.units = units;
    }

    /** Empty for somebody not logged in. */
    public Start of(Viewer viewer) {
        if (viewer.isAnonymous()) {
            return Start.NOTHING;
        }
        Lately lately = lately(viewer);
        String unit = units.of(viewer.key());
        List<Start.Near> near = lately.near(viewer, person -> unit.isEmpty() || units.of(person.key()).equals(unit));
        return near.isEmpty() && !unit.isEmpty()
                ? new Start(lately.topics(), questions(viewer, lately), "", lately.near(viewer, person -> true))
                : new Start(lately.topics(), questions(viewer, lately), unit, near);
    }

    private Lately lately(Viewer viewer) {
        List<Found> works = sight.first(viewer, search.latest(finder.spaces(viewer), READ), WORKS);
        Map<Integer, Found> byId = works.stream().collect(Collectors.toMap(Found::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Map<Integer, Set<Integer>> subjects = search.subjects(byId.keySet());
        Map<Integer, Subject> shown = topics.shown(viewer, subjects.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        List<Taken> taken = search.taken(byId.keySet(), List.of(), List.of()).parts().stream()
                .sorted(Comparator.comparingLong((Taken one) -> one.part().at()).thenComparing(Taken::workId).reversed()).toList();
        Map<String, Person> known = new HashMap<>(people.byKeys(taken.stream().map(one -> one.part().personKey()).collect(Collectors.toSet())));
        known.values().removeIf(person -> !person.active());
        return new Lately(byId, subjects, shown, taken, known);
    }

    private List<Start.Open> questions(Viewer viewer, Lately lately) {
        List<Taken> open = lately.open(viewer);
        Map<WorkKey, String> addresses = evidences.addresses(open.stream().map(one -> lately.works().get(one.workId())).toList());
        return open.stream().map(one -> {
            Found work = lately.works().get(one.workId());
            return new Start.Open(evidences.view(work, one.part(), Set.of(), addresses.get(work.key()), false),
                    lately.known().get(one.part().personKey()));
        }).toList();
    }

    /**
     * What was said lately.
     *
     * @param works    by id
     * @param subjects ids by work
     * @param shown    those that exist for the viewer
     * @param taken    the latest first
     * @param known    those who still work here, by key
     */
    private record Lately(Map<Integer, Found> works, Map<Integer, Set<Integer>> subjects, Map<Integer, Subject> shown, List<Taken> taken,
            Map<String, Person> known) {

        /** Of two topics with as many people, the one spoken of later comes first. */
        List<Start.Known> topics() {
            Map<Subject, Set<Person>> byTopic = new LinkedHashMap<>();
            knowing().forEach(one -> topicsOf(one).forEach(topic ->
                    byTopic.computeIfAbsent(topic, some -> new LinkedHashSet<>()).add(known.get(one.part().personKey()))));
            return byTopic.entrySet().stream()
                    .sorted(Comparator.comparingInt(one -> -one.getValue().size()))
                    .limit(TOPICS)
                    .map(one -> new Start.Known(one.getKey(), one.getValue().stream().limit(FEW).toList()))
                    .toList();
        }

        List<Start.Near> near(Viewer viewer, Predicate<Person> wanted) {
            Map<Person, Set<Subject>> byPerson = new LinkedHashMap<>();
            knowing().forEach(one -> byPerson.computeIfAbsent(known.get(one.part().personKey()), some -> new LinkedHashSet<>()).addAll(topicsOf(one)));
            return byPerson.entrySet().stream()
                    .filter(one -> !viewer.is(one.getKey().key()) && wanted.test(one.getKey()))
                    .limit(PEOPLE)
                    .map(one -> new Start.Near(one.getKey(), one.getValue().stream().limit(FEW).toList()))
                    .toList();
        }

        /** Questions of others in whose thread nobody has answered. */
        List<Taken> open(Viewer viewer) {
            Set<WorkKey> answered = new HashSet<>();
            taken.stream().filter(one -> one.part().role() == Role.ANSWERER).forEach(one -> answered.add(works.get(one.workId()).thread()));
            return taken.stream()
                    .filter(one -> one.part().role() == Role.ASKER && !viewer.is(one.part().personKey()))
                    .filter(one -> known.containsKey(one.part().personKey()) && !answered.contains(works.get(one.workId()).thread()))
                    .limit(QUESTIONS).toList();
        }

        private List<Taken> knowing() {
            return taken.stream().filter(one -> one.part().role() != Role.ASKER && known.containsKey(one.part().personKey())).toList();
        }

        private Collection<Subject> topicsOf(Taken one) {
            // By name and not by id: ids tell in which order topics came up, also where the viewer may not look.
            return subjects.getOrDefault(one.workId(), Set.of()).stream().map(shown::get).filter(Objects::nonNull).distinct()
                    .sorted(Comparator.comparing(Subject::name)).toList();
        }
    }
}
