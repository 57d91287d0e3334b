package org.chorus.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chorus.host.Permissions;
import org.chorus.host.Viewer;

/** Whose words a viewer may hear: a topic exists for somebody only where it is spoken of within their hearing. */
public final class TopicAudience {

    private final Permissions permissions;

    public TopicAudience(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Those of the spaces that the viewer may view; {@link TopicService#EVERYBODY} for whoever is logged in. */
    Set<String> audible(Viewer viewer, Collection<String> spaceKeys) {
        List<String> spaces = new ArrayList<>(spaceKeys);
        boolean everybody = spaces.remove(TopicService.EVERYBODY) && !viewer.isAnonymous();
        Set<String> audible = new HashSet<>(permissions.viewable(viewer, spaces));
        if (everybody) {
            audible.add(TopicService.EVERYBODY);
        }
        return audible;
    }

    boolean isAdmin(Viewer viewer) {
        return !viewer.isAnonymous() && permissions.isSystemAdmin(viewer);
    }
}
