package org.chorus.expertise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.common.Slices;
import org.chorus.expertise.Finder.Findings;
import org.chorus.expertise.PeopleRank.Piece;
import org.chorus.expertise.PeopleRank.Ranked;
import org.chorus.host.Content;
import org.chorus.host.ContentItem;
import org.chorus.host.People;
import org.chorus.host.Permissions;
import org.chorus.host.Person;
import org.chorus.host.Units;
import org.chorus.host.Viewer;
import org.chorus.topic.Family;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicService;

/** The people finder: who bears a name, who knows about a thing, and why. At most eight statements. */
public final class FinderService {

    private static final int SHOWN_PIECES = 3;
    private static final int MOST_NAMED = 10;
    private static final int MOST_ON_CONTENT = 5;
    private static final int LONGEST_TOPIC = 3;
    private static final int MOST_WORDS_OF_TOPICS = 12;

    private final Finder finder;
    private final Names names;
    private final Evidences evidences;
    private final Profiles profiles;
    private final TopicService topics;
    private final People people;
    private final Permissions permissions;
    private final Content content;
    private final Units units;

    public FinderService(Finder finder, Names names, Evidences evidences, Profiles profiles, TopicService topics, People people,
            Permissions permissions, Content content, Units units) {
        this.finder = finder;
        this.names = names;
        this.evidences = evidences;
        this.profiles = profiles;
        this.topics = topics;
        this.people = people;
        this.permissions = permissions;
        this.content = content;
        this.units = units;
    }

    /** Those of the name first, then whom most speaks for. Nobody for an empty query, and for somebody not logged in. */
    public PeopleFound people(Viewer viewer, PeopleQuery query, PageRequest page) {
        if (viewer.isAnonymous() || query.isEmpty()) {
            return PeopleFound.NOBODY;
        }
        Set<String> spaces = finder.spaces(viewer);
        List<Person> named = query.words().isEmpty() ? List.of() : names.matching(query.words(), MOST_NAMED);
        Findings found = finder.find(viewer, spaces, question(query), named.stream().map(Person::key).toList());
        if (!found.people().isEmpty() || !named.isEmpty() || query.topicId() != 0) {
            return found(query, page, named, found, "");
        }
        List<Subject> meant = names.topics(viewer, query.words());
        if (meant.isEmpty()) {
            return PeopleFound.NOBODY;
        }
        Family near = new Family(meant.stream().map(Subject::id).collect(Collectors.toSet()),
                meant.stream().mapToInt(Subject::halfLife).max().orElse(0));
        return found(query, page, List.of(), finder.findByWorks(viewer, spaces, Question.about(near, "")), meant.get(0).name());
    }

    /**
     * Who knows about what a page of Confluence is about, at most five; by its labels and its words.
     *
     * @throws Missing when there is no such content or the viewer may not view it
     */
    public List<Expert> on(Viewer viewer, long contentId) {
        if (viewer.isAnonymous() || !permissions.mayViewContent(viewer, contentId)) {
            throw new Missing("content");
        }
        ContentItem item = content.byId(contentId).orElseThrow(() -> new Missing("content"));
        Family labelled = topics.named(content.labels(contentId));
        Findings found = finder.find(viewer, finder.spaces(viewer), Question.about(labelled, item.title() + "\n" + content.text(contentId)),
                List.of());
        Map<String, Person> known = new HashMap<>();
        List<Ranked> first = found.people().stream().filter(one -> active(one, known)).limit(MOST_ON_CONTENT).toList();
        return shown(first, MOST_ON_CONTENT, known, List.of(), found);
    }

    private Question question(PeopleQuery query) {
        if (query.topicId() != 0) {
            return Question.within(topics.asked(query.topicId()), query.words());
        }
        return Question.about(topics.named(phrases(query.words())), query.words());
    }

    /** Up to three words on end: what may be a topic's name. A long text names none, it is about them. */
    private static Set<String> phrases(String text) {
        String[] words = text.strip().split("[\\s,;]+");
        Set<String> phrases = new TreeSet<>();
        for (int from = 0; from < words.length && words.length <= MOST_WORDS_OF_TOPICS; from++) {
            for (int to = from + 1; to <= Math.min(words.length, from + LONGEST_TOPIC); to++) {
                phrases.add(String.join(" ", List.of(words).subList(from, to)));
            }
        }
        return phrases;
    }

    private PeopleFound found(PeopleQuery query, PageRequest page, List<Person> named, Findings found, String meant) {
        Map<String, Ranked> all = new LinkedHashMap<>();
        Map<String, Ranked> ranked = new LinkedHashMap<>();
        found.people().forEach(one -> ranked.put(one.personKey(), one));
        named.forEach(person -> all.put(person.key(), ranked.getOrDefault(person.key(), Ranked.unknown(person.key()))));
        ranked.forEach(all::putIfAbsent);
        Map<String, Person> known = new HashMap<>();
        List<Ranked> everybody = List.copyOf(all.values());
        Predicate<Ranked> stillHere = one -> active(one, known);
        List<Ranked> rest = behind(page.after(), page.limit(), wanted(query, everybody.stream().filter(stillHere)));
        List<Expert> shown = shown(rest, page.limit(), known, named, query.open() ? found.allOpen(rest) : found);
        String next = rest.size() > page.limit() ? rest.get(page.limit() - 1).personKey() : "";
        return new PeopleFound(new Page<>(shown, next), () -> everybody.stream().filter(stillHere).map(one -> units.of(one.personKey()))
                .filter(unit -> !unit.isEmpty()).distinct().sorted().toList(), meant);
    }

    /** Whoever is not reached by a page need not be asked about. */
    private Stream<Ranked> wanted(PeopleQuery query, Stream<Ranked> people) {
        Stream<Ranked> sitting = people.filter(one -> query.unit().isEmpty() || units.of(one.personKey()).equals(query.unit()));
        if (!query.open()) {
            return sitting;
        }
        List<Ranked> first = sitting.limit(Slices.MOST_LISTED).toList();
        Map<String, Profile> said = profiles.of(first.stream().map(Ranked::personKey).toList());
        return first.stream().filter(one -> said.getOrDefault(one.personKey(), Profile.SILENT).open());
    }

    /** Whether the host knows them and they work here still. */
    private boolean active(Ranked one, Map<String, Person> known) {
        return known.computeIfAbsent(one.personKey(), people::byKey).active();
    }

    /** A page and one more, from behind whom the page before ended with. */
    private static List<Ranked> behind(String after, int limit, Stream<Ranked> people) {
        if (after.isEmpty()) {
            return people.limit(limit + 1L).toList();
        }
        List<Ranked> from = people.dropWhile(one -> !one.personKey().equals(after)).limit(limit + 2L).toList();
        if (from.isEmpty()) {
            throw new InvalidInput("page.after", "The cursor does not belong to this list; begin again without one.");
        }
        return from.subList(1, from.size());
    }

    private List<Expert> shown(List<Ranked> people, int most, Map<String, Person> known, List<Person> named, Findings found) {
        List<Ranked> some = people.subList(0, Math.min(most, people.size()));
        Map<WorkKey, String> addresses = evidences.addresses(some.stream().flatMap(one -> freshest(one).stream()).map(Piece::work).toList());
        Set<String> byName = named.stream().map(Person::key).collect(Collectors.toSet());
        List<Expert> experts = new ArrayList<>();
        for (Ranked one : some) {
            List<EvidenceView> why = freshest(one).stream()
                    .map(piece -> evidences.view(piece.work(), piece.part(), found.relevance().words(piece.work().id()),
                            addresses.get(piece.work().key()), false))
                    .toList();
            experts.add(new Expert(known.get(one.personKey()), one.band(), byName.contains(one.personKey()), one.endorsed(),
                    one.offering(), why, why.isEmpty() ? 0 : Evidences.month(why.get(0).at()),
                    found.open().get(one.personKey())));
        }
        return experts;
    }

    private static List<Piece> freshest(Ranked one) {
        return one.pieces().subList(0, Math.min(SHOWN_PIECES, one.pieces().size()));
    }
}
