package org.chorus.given;

import java.util.List;
import java.util.Optional;
import org.chorus.host.Space;
import org.chorus.host.Spaces;

/** OPS, HR and PUB, all of the same age. */
public record SpacesMade(long createdAt) implements Spaces {

    @Override
    public Optional<Space> byKey(String key) {
        return keys().contains(key) ? Optional.of(new Space(key, key, false, false, createdAt)) : Optional.empty();
    }

    @Override
    public List<String> keys() {
        return List.of("HR", "OPS", "PUB");
    }
}
