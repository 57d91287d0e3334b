package org.chorus.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.host.Permissions;
import org.chorus.host.Viewer;

/** Whose words a viewer may hear: a topic exists for somebody only where it is spoken of within their hearing. */
public final class TopicAudience {

    /** Begins the key of what is said of one piece of content, which restrictions may close to others in its space. */
    private static final String CONTENT = "content:";

    private final Permissions permissions;

    public TopicAudience(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Stands in the place of a space's key; no space has such a one. */
    static String ofContent(long id) {
        return CONTENT + id;
    }

    /** Those of the spaces, and contents, that the viewer may view; {@link TopicService#EVERYBODY} for whoever is logged in. */
    Set<String> audible(Viewer viewer, Collection<String> spaceKeys) {
        List<String> spaces = new ArrayList<>(spaceKeys);
        boolean everybody = spaces.remove(TopicService.EVERYBODY) && !viewer.isAnonymous();
        Set<Long> contents = spaces.stream().filter(key -> key.startsWith(CONTENT)).map(key -> Long.valueOf(key.substring(CONTENT.length())))
                .collect(Collectors.toSet());
        spaces.removeIf(key -> key.startsWith(CONTENT));
        Set<String> audible = new HashSet<>(permissions.viewable(viewer, spaces));
        if (everybody) {
            audible.add(TopicService.EVERYBODY);
        }
        if (!contents.isEmpty()) {
            permissions.viewableContent(viewer, contents).forEach(id -> audible.add(ofContent(id)));
        }
        return audible;
    }

    boolean isAdmin(Viewer viewer) {
        return !viewer.isAnonymous() && permissions.isSystemAdmin(viewer);
    }
}
