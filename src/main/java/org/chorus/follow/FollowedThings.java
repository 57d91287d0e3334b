package org.chorus.follow;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chorus.common.Missing;
import org.chorus.common.Ref;
import org.chorus.common.Slices;
import org.chorus.follow.Followable.Seen;
import org.chorus.host.Viewer;

/** All that can be followed. The one place that says whether a viewer may know of it. */
public final class FollowedThings {

    private final Map<FollowKind, Followable> kinds;

    public FollowedThings(List<Followable> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Followable::kind, Function.identity()));
    }

    /** @throws Missing when there is no such thing or the viewer may not view it */
    Seen see(Viewer viewer, FollowKind kind, String id) {
        return Optional.ofNullable(kinds.get(kind).seen(viewer, Set.of(id)).get(id)).orElseThrow(kind::missing);
    }

    /** What the viewer is told of each, by reference; what he may not view is left out. */
    Map<Ref, Seen> seen(Viewer viewer, Collection<Ref> targets) {
        Map<Ref, Seen> seen = new HashMap<>();
        targets.stream().collect(Collectors.groupingBy(Ref::kind)).forEach((kind, some) -> FollowKind.known(kind).ifPresent(known -> {
            List<String> ids = some.stream().map(Ref::id).distinct().toList();
            Slices.listed(ids).forEach(slice -> kinds.get(known).seen(viewer, slice)
                    .forEach((id, one) -> seen.put(new Ref(kind, id), one)));
        }));
        return seen;
    }
}
