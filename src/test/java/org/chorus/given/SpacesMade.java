package org.chorus.given;

import java.util.List;
import java.util.Optional;
import org.chorus.host.Space;
import org.chorus.host.Spaces;

/** OPS, HR and PUB, all of the same age; found, as the host finds spaces, by their keys in any case. */
public record SpacesMade(long createdAt) implements Spaces {

    @Override
    public Optional<Space> byKey(String key) {
        return keys().stream().filter(key::equalsIgnoreCase).map(own -> new Space(own, own, false, false, createdAt)).findFirst();
    }

    @Override
    public List<String> keys() {
        return List.of("HR", "OPS", "PUB");
    }
}
