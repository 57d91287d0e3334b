package org.chorus.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.Publisher;
import org.chorus.host.Site;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;

/**
 * One topic looked at, and what administrators do with names: they rename, they merge two topics that are one, and take
 * them apart again, with nothing lost, whatever was merged in between. Only topics that exist for them; that a word is
 * used somewhere they may not look is all a refusal can tell them.
 */
public final class VocabularyService {

    /** In days; what fades faster or slower is no knowledge or no news. */
    public static final int SHORTEST_HALF_LIFE = 30;
    public static final int LONGEST_HALF_LIFE = 3_650;

    private final Topics topics;
    private final Subjects subjects;
    private final TopicService service;
    private final TopicAudience audience;
    private final Site site;
    private final Transactions transactions;
    private final Publisher publisher;

    public VocabularyService(Topics topics, Subjects subjects, TopicService service, TopicAudience audience, Site site,
            Transactions transactions, Publisher publisher) {
        this.topics = topics;
        this.subjects = subjects;
        this.service = service;
        this.audience = audience;
        this.site = site;
        this.transactions = transactions;
        this.publisher = publisher;
    }

    /** A merged topic answers as the one it was merged into. @throws Missing when it does not exist for the viewer */
    public TopicView view(Viewer viewer, int subjectId) {
        Subject subject = service.view(viewer, subjectId);
        List<Entry> family = subjects.family(subject.id());
        Entry head = headOf(family);
        Map<Integer, String> spelled = spelled(viewer, subject.id());
        List<String> aliases = spelled.values().stream().filter(name -> !name.equals(subject.name())).distinct().sorted().toList();
        List<Subject> merged = family.stream()
                .filter(entry -> !entry.isHead() && spelled.containsKey(entry.id()))
                .map(entry -> new Subject(entry.id(), spelled.get(entry.id()))).toList();
        boolean admin = audience.isAdmin(viewer) && !site.isReadOnly();
        return new TopicView(subject, !head.givenName().isEmpty(), aliases, admin ? merged : List.of(), admin);
    }

    /** The oldest spelling of each entry that the viewer may see. */
    private Map<Integer, String> spelled(Viewer viewer, int subjectId) {
        List<Topics.Use> uses = topics.uses(subjectId);
        Set<String> audible = audience.audible(viewer, uses.stream().map(Topics.Use::spaceKey).distinct().toList());
        Map<Integer, String> spelled = new LinkedHashMap<>();
        uses.stream().filter(use -> audible.contains(use.spaceKey())).forEach(use -> spelled.putIfAbsent(use.entryId(), use.name()));
        return spelled;
    }

    /**
     * Gives the topic a name that is shown in all spaces, and by which it is found too.
     *
     * @param name blank to go back to the spaces' own spellings
     * @throws Conflict when another topic has that name: those two want merging
     */
    public TopicView rename(Viewer viewer, int subjectId, String name) {
        requireAdmin(viewer, subjectId);
        return transactions.required(() -> {
            subjects.lock();
            List<Entry> family = subjects.family(subjectId);
            Entry head = headOf(family);
            if (name == null || name.isBlank()) {
                subjects.name(head.id(), "", "");
            } else {
                TopicName given = new TopicName(name);
                claim(given.slug(), family, head);
                subjects.name(head.id(), given.spelling(), given.slug());
            }
            publisher.publish(new TopicRenamed(head.id(), viewer.key()));
            return view(viewer, head.id());
        });
    }

    /**
     * Says in how many days what people know of the topic is half as fresh.
     *
     * @param days {@value #SHORTEST_HALF_LIFE} to {@value #LONGEST_HALF_LIFE}, or 0 for what is usual
     */
    public TopicView halve(Viewer viewer, int subjectId, int days) {
        requireAdmin(viewer, subjectId);
        if (days != 0 && (days < SHORTEST_HALF_LIFE || days > LONGEST_HALF_LIFE)) {
            throw new InvalidInput("topic.half-life", "A half-life has " + SHORTEST_HALF_LIFE + " to " + LONGEST_HALF_LIFE + " days, not " + days + ".",
                    SHORTEST_HALF_LIFE, LONGEST_HALF_LIFE, days);
        }
        return transactions.required(() -> {
            subjects.halve(headOf(subjects.family(subjectId)).id(), days);
            return view(viewer, subjectId);
        });
    }

    private void claim(String slug, List<Entry> family, Entry head) {
        if (family.stream().anyMatch(entry -> entry.slug().equals(slug))) {
            return;
        }
        if (!subjects.heads(Set.of(slug)).isEmpty()) {
            throw new Conflict("topic.taken", "There is another topic of this name: merge the two.");
        }
        subjects.addAlias(slug, head);
    }

    /** Twice is the same as once. @throws Conflict when it is to be merged into itself */
    public TopicView merge(Viewer viewer, int subjectId, int into) {
        requireAdmin(viewer, subjectId);
        service.view(viewer, into);
        if (subjectId == into) {
            throw new Conflict("topic.itself", "A topic cannot be merged into itself.");
        }
        return transactions.required(() -> {
            subjects.lock();
            List<Entry> moved = subjects.family(subjectId);
            Entry head = headOf(moved);
            Entry goal = headOf(subjects.family(into));
            if (head.id() != goal.id()) {
                subjects.setMergedInto(head.id(), goal.id());
                subjects.put(moved.stream().map(Entry::id).toList(), goal.slug());
                publisher.publish(new TopicMerged(head.id(), goal.id(), viewer.key()));
            }
            return view(viewer, goal.id());
        });
    }

    /** The topic as it stands alone again. @throws Conflict when it is not merged into another */
    public TopicView unmerge(Viewer viewer, int subjectId) {
        requireAdmin(viewer, subjectId);
        return transactions.required(() -> {
            subjects.lock();
            List<Entry> family = subjects.family(subjectId);
            Entry own = family.stream().filter(entry -> entry.id() == subjectId).findFirst().orElseThrow(() -> new Missing("topic"));
            if (own.isHead()) {
                throw new Conflict("topic.alone", "This topic is not merged into another.");
            }
            subjects.setMergedInto(subjectId, 0);
            subjects.put(below(own, family), own.slug());
            publisher.publish(new TopicUnmerged(subjectId, headOf(family).id(), viewer.key()));
            return view(viewer, subjectId);
        });
    }

    /** The entry with all that were merged into it, and into those. */
    private static Set<Integer> below(Entry top, List<Entry> family) {
        Map<Integer, List<Integer>> merged = new HashMap<>();
        family.forEach(entry -> merged.computeIfAbsent(entry.mergedInto(), id -> new ArrayList<>()).add(entry.id()));
        Set<Integer> below = new HashSet<>();
        List<Integer> next = List.of(top.id());
        while (!next.isEmpty()) {
            below.addAll(next);
            next = next.stream().flatMap(id -> merged.getOrDefault(id, List.of()).stream()).filter(id -> !below.contains(id)).toList();
        }
        return below;
    }

    private static Entry headOf(List<Entry> family) {
        return family.stream().filter(Entry::isHead).findFirst().orElseThrow(() -> new Missing("topic"));
    }

    private void requireAdmin(Viewer viewer, int subjectId) {
        service.view(viewer, subjectId);
        site.requireWritable();
        if (!audience.isAdmin(viewer)) {
            throw new Forbidden("topic.admin", "Only administrators of the site name and merge topics.");
        }
    }
}
