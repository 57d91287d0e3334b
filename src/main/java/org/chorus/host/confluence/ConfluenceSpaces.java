package org.chorus.host.confluence;

import com.atlassian.confluence.spaces.SpaceManager;
import java.util.Optional;
import org.chorus.host.Space;
import org.chorus.host.Spaces;

/** The spaces of this Confluence, personal and archived ones too. */
public final class ConfluenceSpaces implements Spaces {

    private final SpaceManager spaces;

    public ConfluenceSpaces(SpaceManager spaces) {
        this.spaces = spaces;
    }

    @Override
    public Optional<Space> byKey(String key) {
        return hostSpace(key)
                .map(space -> new Space(space.getKey(), space.getName(), space.isArchived(), space.isPersonal()));
    }

    Optional<com.atlassian.confluence.spaces.Space> hostSpace(String key) {
        return key.isBlank() ? Optional.empty() : Optional.ofNullable(spaces.getSpace(key));
    }
}
