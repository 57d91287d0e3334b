package org.chorus.sandbox.confluence;

import java.util.Set;
import java.util.TreeSet;
import java.util.Comparator;
import java.util.Collection;

/**
 * A space and who may do what in it.
 *
 * @param ownerKey whose personal space it is; empty when it is nobody's
 * @param homeId   the page it opens with; 0 = none
 */
public record StoredSpace(long id, String key, String name, String description, String ownerKey, boolean archived,
                          String creatorKey, long createdAt, long homeId, Set<Grant> grants) {

    public StoredSpace {
        grants = Set.copyOf(grants);
    }

    public boolean personal() {
        return !ownerKey.isEmpty();
    }

    public StoredSpace described(String newName, String newDescription) {
        return new StoredSpace(id, key, newName, newDescription, ownerKey, archived, creatorKey, createdAt, homeId,
                grants);
    }

    public StoredSpace archived(boolean now) {
        return new StoredSpace(id, key, name, description, ownerKey, now, creatorKey, createdAt, homeId, grants);
    }

    public StoredSpace openingWith(long pageId) {
        return new StoredSpace(id, key, name, description, ownerKey, archived, creatorKey, createdAt, pageId, grants);
    }

    public StoredSpace granting(Collection<Grant> more) {
        Set<Grant> all = new TreeSet<>(Comparator.comparing(Grant::toString));
        all.addAll(grants);
        all.addAll(more);
        return withGrants(all);
    }

    public StoredSpace withGrants(Set<Grant> now) {
        return new StoredSpace(id, key, name, description, ownerKey, archived, creatorKey, createdAt, homeId, now);
    }
}
