package org.chorus.follow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.chorus.host.Permissions;
import org.chorus.host.Spaces;
import org.chorus.host.Viewer;

/** Spaces that the viewer may view. */
public final class FollowedSpaces implements Followable {

    private final Spaces spaces;
    private final Permissions permissions;

    public FollowedSpaces(Spaces spaces, Permissions permissions) {
        this.spaces = spaces;
        this.permissions = permissions;
    }

    @Override
    public FollowKind kind() {
        return FollowKind.SPACE;
    }

    @Override
    public Map<String, Seen> seen(Viewer viewer, Collection<String> keys) {
        Map<String, Seen> seen = new HashMap<>();
        permissions.viewable(viewer, keys).forEach(key ->
                spaces.byKey(key).ifPresent(space -> seen.put(key, new Seen(space.key(), space.name()))));
        return seen;
    }
}
