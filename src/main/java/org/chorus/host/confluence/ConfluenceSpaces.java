package org.chorus.host.confluence;

import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.chorus.host.Space;
import org.chorus.host.Spaces;

/** The spaces of this Confluence, personal and archived ones too. */
public final class ConfluenceSpaces implements Spaces {

    static final HostMethod CREATION_DATE =
            new HostMethod("space-age", "com.atlassian.confluence.spaces.Space", "getCreationDate()");

    static final HostMethod ALL =
            new HostMethod("content-rebuild", "com.atlassian.confluence.spaces.SpaceManager", "getAllSpaces()");

    private final SpaceManager spaces;

    public ConfluenceSpaces(SpaceManager spaces) {
        this.spaces = spaces;
    }

    @Override
    public Optional<Space> byKey(String key) {
        return hostSpace(key)
                .map(space -> new Space(space.getKey(), space.getName(), space.isArchived(), space.isPersonal(),
                        createdAt(space)));
    }

    @Override
    public List<String> keys() {
        return ALL.call(spaces).stream().flatMap(all -> ((Collection<?>) all).stream())
                .map(space -> ((com.atlassian.confluence.spaces.Space) space).getKey()).toList();
    }

    private static long createdAt(com.atlassian.confluence.spaces.Space space) {
        return CREATION_DATE.call(space).map(date -> ((Date) date).getTime()).orElse(0L);
    }

    /** A key with NUL is none, and PostgreSQL would not even look for it. */
    Optional<com.atlassian.confluence.spaces.Space> hostSpace(String key) {
        return key.isBlank() || key.indexOf('\0') >= 0 ? Optional.empty() : Optional.ofNullable(spaces.getSpace(key));
    }
}
