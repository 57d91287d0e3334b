package org.chorus.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.host.Permissions;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;

/** What ideas and people do with topics. */
public final class TopicService {

    /** For one idea: more of them say less. */
    public static final int MOST = 10;

    private final Topics topics;
    private final Permissions permissions;
    private final Transactions transactions;

    public TopicService(Topics topics, Permissions permissions, Transactions transactions) {
        this.topics = topics;
        this.permissions = permissions;
        this.transactions = transactions;
    }

    /**
     * The topics of these names in the order given, each once; new ones are made. Asks no permission: whoever calls
     * has, for the idea that carries them.
     *
     * @throws InvalidInput when a name is no name or there are more than {@value #MOST}
     */
    public List<Topic> resolve(String spaceKey, List<String> names) {
        Map<String, TopicName> bySlug = new LinkedHashMap<>();
        names.stream().map(TopicName::new).forEach(name -> bySlug.putIfAbsent(name.slug(), name));
        if (bySlug.size() > MOST) {
            throw new InvalidInput("topic.too-many", "An idea has at most " + MOST + " topics, not " + bySlug.size() + ".",
                    MOST, bySlug.size());
        }
        return bySlug.isEmpty() ? List.of() : transactions.required(() -> {
            Map<String, Topic> known = topics.inSpace(spaceKey, bySlug.keySet());
            List<Topic> resolved = new ArrayList<>();
            bySlug.forEach((slug, name) -> resolved.add(
                    known.containsKey(slug) ? known.get(slug) : topics.add(spaceKey, name)));
            return List.copyOf(resolved);
        });
    }

    /** The space's topic of this name, however spelled; empty too when it is no name at all. */
    public Optional<Topic> named(String spaceKey, String name) {
        try {
            String slug = new TopicName(name).slug();
            return Optional.ofNullable(topics.inSpace(spaceKey, Set.of(slug)).get(slug));
        } catch (InvalidInput noName) {
            return Optional.empty();
        }
    }

    /** By id; unknown ones are left out. */
    public Map<Integer, Topic> byIds(Collection<Integer> ids) {
        return ids.isEmpty() ? Map.of() : topics.byIds(ids);
    }

    /** Names that begin so, from all spaces the viewer may view and no other, in alphabetical order. */
    public List<String> matching(Viewer viewer, String begin, int limit) {
        String prefix = TopicName.slugPrefixOf(begin);
        Set<String> viewable = permissions.viewable(viewer, topics.spacesWith(prefix));
        return viewable.isEmpty() ? List.of() : topics.namesIn(viewable, prefix, limit);
    }

    /** Names that begin so, from one space. @throws Missing when the viewer may not view it */
    public List<String> matchingIn(Viewer viewer, String spaceKey, String begin, int limit) {
        if (!permissions.mayView(viewer, spaceKey)) {
            throw new Missing("space");
        }
        return topics.namesIn(Set.of(spaceKey), TopicName.slugPrefixOf(begin), limit);
    }
}
