package org.chorus.topic;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;

/** What ideas, notes and people do with topics. */
public final class TopicService {

    /** The space key of what is said to everybody who can log in. */
    public static final String EVERYBODY = "";
    /** For one idea: more of them say less. */
    public static final int MOST = 10;

    private final Topics topics;
    private final Subjects subjects;
    private final TopicAudience audience;
    private final Transactions transactions;

    public TopicService(Topics topics, Subjects subjects, TopicAudience audience, Transactions transactions) {
        this.topics = topics;
        this.subjects = subjects;
        this.audience = audience;
        this.transactions = transactions;
    }

    /**
     * The topics of these names in the order given, each subject once; new ones are made. Asks no permission: whoever
     * calls has, for what carries them.
     *
     * @param spaceKey {@link #EVERYBODY} for what is said outside spaces
     * @throws InvalidInput when a name is no name or there are more than {@value #MOST}
     */
    public List<Topic> resolve(String spaceKey, List<String> names) {
        Map<String, TopicName> bySlug = new LinkedHashMap<>();
        names.stream().map(TopicName::new).forEach(name -> bySlug.putIfAbsent(name.slug(), name));
        if (bySlug.size() > MOST) {
            throw new InvalidInput("topic.too-many", "There are at most " + MOST + " topics, not " + bySlug.size() + ".",
                    MOST, bySlug.size());
        }
        return bySlug.isEmpty() ? List.of() : transactions.required(() -> {
            Map<String, Topic> known = new HashMap<>(topics.inSpace(spaceKey, bySlug.keySet()));
            Map<String, TopicName> unknown = new LinkedHashMap<>(bySlug);
            unknown.keySet().removeAll(known.keySet());
            if (!unknown.isEmpty()) {
                topics.add(spaceKey, unknown.values());
                known.putAll(topics.inSpace(spaceKey, unknown.keySet()));
            }
            Map<Integer, Topic> resolved = new LinkedHashMap<>();
            bySlug.keySet().stream().map(known::get).forEach(topic -> resolved.putIfAbsent(topic.subjectId(), topic));
            return List.copyOf(resolved.values());
        });
    }

    /**
     * The topic of what is said of a piece of content: the space's, where it speaks of it, else one that is heard by
     * whoever may view the content and nobody else, since restrictions may close that to others in the space.
     */
    public Topic resolveOn(String spaceKey, long contentId, String name) {
        return named(spaceKey, name).orElseGet(() -> resolve(TopicAudience.ofContent(contentId), List.of(name)).get(0));
    }

    /** The space's topic of this name, however spelled; empty too when it is no name at all. */
    public Optional<Topic> named(String spaceKey, String name) {
        return slugOf(name).map(slug -> topics.inSpace(spaceKey, Set.of(slug)).get(slug));
    }

    /** Ids of all the space's topics of a subject, merged ones too; given by the subject's id or any name of it. */
    public Set<Integer> idsOf(String spaceKey, String nameOrSubject) {
        Optional<Topic> named = named(spaceKey, nameOrSubject);
        if (named.isPresent()) {
            return topics.ofSubject(spaceKey, named.get().subjectId());
        }
        return nameOrSubject.matches("[1-9]\\d{0,8}") ? topics.ofSubject(spaceKey, Integer.parseInt(nameOrSubject)) : Set.of();
    }

    /** Ids of all topics of the subject in the spaces the viewer may view; what carries one of them is about it. */
    public Set<Integer> idsFor(Viewer viewer, int subjectId) {
        List<Topics.Use> uses = topics.uses(subjectId);
        Set<String> audible = audience.audible(viewer, uses.stream().map(Topics.Use::spaceKey).distinct().toList());
        return uses.stream().filter(use -> audible.contains(use.spaceKey())).map(Topics.Use::topicId).collect(Collectors.toSet());
    }

    /**
     * The subject and those merged with it, for a viewer who may know of it. One statement.
     *
     * @throws Missing as {@link #view}
     */
    public Set<Integer> heardFamily(Viewer viewer, int subjectId) {
        List<Topics.Use> uses = topics.uses(subjectId);
        if (audience.audible(viewer, uses.stream().map(Topics.Use::spaceKey).distinct().toList()).isEmpty()) {
            throw new Missing("topic");
        }
        Set<Integer> family = uses.stream().map(Topics.Use::entryId).collect(Collectors.toSet());
        family.add(subjectId);
        return family;
    }

    /** By id of the topic, not of the subject; unknown ones are left out. */
    public Map<Integer, Topic> byIds(Collection<Integer> ids) {
        return ids.isEmpty() ? Map.of() : topics.byIds(ids);
    }

    /** The subject and all merged with it, whichever of them is asked for; empty for an unknown one. One statement. */
    public Set<Integer> family(int subjectId) {
        return families(Set.of(subjectId)).getOrDefault(subjectId, Set.of());
    }

    /** The same, and how long what people know of it lasts; an unknown one is alone. */
    public Family asked(int subjectId) {
        Family found = subjects.familyOf(subjectId);
        return found.ids().isEmpty() ? new Family(Set.of(subjectId), 0) : found;
    }

    /** {@link #family} of each; unknown ones are left out. One statement. */
    public Map<Integer, Set<Integer>> families(Collection<Integer> subjectIds) {
        return subjectIds.isEmpty() ? Map.of() : subjects.families(subjectIds);
    }

    /**
     * The subjects that these texts name, with all that are merged with them; what is no topic's name adds nothing.
     * Asks no permission. One statement.
     */
    public Family named(Collection<String> texts) {
        Set<String> slugs = texts.stream().flatMap(text -> slugOf(text).stream()).collect(Collectors.toSet());
        return slugs.isEmpty() ? Family.NONE : subjects.familyOf(slugs);
    }

    /**
     * The subjects that Confluence labels name, by label. Only what somebody already spoke of here: a label never makes
     * a topic, and whether the viewer may know of the subject is for {@link #shown} to say. One statement.
     */
    public Map<String, Integer> ofLabels(Collection<String> labels) {
        Map<String, String> slugs = new HashMap<>();
        labels.forEach(label -> slugOf(label).ifPresent(slug -> slugs.put(label, slug)));
        Map<String, Integer> heads = slugs.isEmpty() ? Map.of() : subjects.heads(Set.copyOf(slugs.values()));
        Map<String, Integer> found = new HashMap<>();
        slugs.forEach((label, slug) -> {
            if (heads.containsKey(slug)) {
                found.put(label, heads.get(slug));
            }
        });
        return found;
    }

    /**
     * The subjects as the viewer is shown them, by the id asked for; one that no space speaks of which the viewer may
     * view does not exist for them and is left out. One statement.
     */
    public Map<Integer, Subject> shown(Viewer viewer, Collection<Integer> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Map.of();
        }
        List<Topics.Spelling> all = topics.spellings(subjectIds);
        Set<String> audible = audience.audible(viewer, all.stream().map(Topics.Spelling::spaceKey).distinct().toList());
        Map<Integer, Topics.Spelling> oldest = new HashMap<>();
        all.stream().filter(one -> audible.contains(one.spaceKey()))
                .forEach(one -> oldest.merge(one.subjectId(), one, (some, other) -> some.topic().id() < other.topic().id() ? some : other));
        Map<Integer, Subject> shown = new HashMap<>();
        oldest.forEach((asked, one) -> shown.put(asked, new Subject(one.topic().subjectId(), one.topic().name(), one.halfLife())));
        return shown;
    }

    /** @throws Missing when there is no such subject or it does not exist for the viewer */
    public Subject view(Viewer viewer, int subjectId) {
        return Optional.ofNullable(shown(viewer, Set.of(subjectId)).get(subjectId)).orElseThrow(() -> new Missing("topic"));
    }

    /** Those that begin so, of all spaces the viewer may view and no other, in alphabetical order. */
    public List<Subject> matching(Viewer viewer, String begin, int limit) {
        String prefix = TopicName.slugPrefixOf(begin);
        Set<String> audible = audience.audible(viewer, topics.spacesWith(prefix));
        return audible.isEmpty() ? List.of() : topics.beginning(audible, prefix, limit);
    }

    /** Those that begin so, of one space. @throws Missing when the viewer may not view it */
    public List<Subject> matchingIn(Viewer viewer, String spaceKey, String begin, int limit) {
        if (audience.audible(viewer, Set.of(spaceKey)).isEmpty()) {
            throw new Missing("space");
        }
        return topics.beginning(Set.of(spaceKey), TopicName.slugPrefixOf(begin), limit);
    }

    private static Optional<String> slugOf(String name) {
        try {
            return Optional.of(new TopicName(name).slug());
        } catch (InvalidInput noName) {
            return Optional.empty();
        }
    }
}
