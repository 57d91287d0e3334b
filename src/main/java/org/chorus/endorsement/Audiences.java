package org.chorus.endorsement;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chorus.host.Permissions;
import org.chorus.host.Viewer;

/** To whom things are open, asked anew each time. */
public final class Audiences {

    private final Permissions permissions;

    public Audiences(Permissions permissions) {
        this.permissions = permissions;
    }

    boolean include(Viewer viewer, Audience audience) {
        return !open(viewer, List.of(audience), Function.identity()).isEmpty();
    }

    /** Those of the spaces that the viewer may view; `""` for all who are logged in. */
    Set<String> openSpaces(Viewer viewer, Collection<String> spaceKeys) {
        if (viewer.isAnonymous()) {
            return Set.of();
        }
        Set<String> spaces = spaceKeys.stream().filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        Set<String> open = new HashSet<>(permissions.viewable(viewer, spaces));
        if (spaceKeys.contains("")) {
            open.add("");
        }
        return open;
    }

    /** The things that are open to the viewer, in the order given; nothing is to somebody not logged in. */
    <T> List<T> open(Viewer viewer, Collection<T> things, Function<T, Audience> audienceOf) {
        Set<String> spaces = openSpaces(viewer, things.stream().map(thing -> audienceOf.apply(thing).spaceKey()).collect(Collectors.toSet()));
        List<T> inSpaces = things.stream().filter(thing -> spaces.contains(audienceOf.apply(thing).spaceKey())).toList();
        Set<Long> contents = inSpaces.stream().map(thing -> audienceOf.apply(thing).contentId()).filter(id -> id != 0)
                .collect(Collectors.toSet());
        Set<Long> open = contents.isEmpty() ? Set.of() : permissions.viewableContent(viewer, contents);
        return inSpaces.stream().filter(thing -> isOpen(audienceOf.apply(thing), open)).toList();
    }

    private static boolean isOpen(Audience audience, Set<Long> contents) {
        return audience.contentId() == 0 || contents.contains(audience.contentId());
    }
}
