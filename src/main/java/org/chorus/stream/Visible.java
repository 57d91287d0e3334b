package org.chorus.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Slices;
import org.chorus.common.TimeCursor;
import org.chorus.host.Permissions;
import org.chorus.host.Space;
import org.chorus.host.Spaces;
import org.chorus.host.Viewer;

/**
 * Reads on until there is as much as was wanted that the viewer may know of, so that how much of a stream is shown, and
 * where it is cut, is the same whatever is hidden between.
 */
final class Visible {

    /** Clocks of two nodes may differ. */
    private static final long CLOCKS_DIFFER = Duration.ofMinutes(10).toMillis();
    private static final int SOME_MORE = 10;
    private static final int GROWTH = 4;
    private static final int LONGEST_STRETCH = 8_000;

    private final Marks marks;
    private final Permissions permissions;
    private final Spaces spaces;

    Visible(Marks marks, Permissions permissions, Spaces spaces) {
        this.marks = marks;
        this.permissions = permissions;
        this.spaces = spaces;
    }

    /** At most `most`; fewer only at the stream's end. */
    List<Mark> of(Viewer viewer, Set<String> channels, TimeCursor before, long since, int most) {
        List<Mark> visible = new ArrayList<>();
        Set<String> denied = new HashSet<>();
        MarkQuery query = new MarkQuery(channels, before, since, Set.of(), most + SOME_MORE);
        while (true) {
            List<Mark> found = marks.matching(query);
            visible.addAll(visible(viewer, found, denied));
            if (visible.size() >= most || found.size() < query.most()) {
                return visible.subList(0, Math.min(most, visible.size()));
            }
            query = query.behind(found, some(denied), Math.min(query.most() * GROWTH, LONGEST_STRETCH));
        }
    }

    private static Set<String> some(Set<String> keys) {
        return keys.stream().sorted().limit(Slices.MOST_LISTED).collect(Collectors.toSet());
    }

    private List<Mark> visible(Viewer viewer, List<Mark> found, Set<String> denied) {
        Set<String> keys = found.stream().map(Mark::spaceKey).filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        Set<String> viewable = permissions.viewable(viewer, keys);
        keys.stream().filter(key -> !viewable.contains(key)).forEach(denied::add);
        Map<String, Space> spacesNow = new HashMap<>();
        viewable.forEach(key -> spaces.byKey(key).ifPresent(space -> spacesNow.put(key, space)));
        List<Mark> there = found.stream()
                .filter(mark -> mark.spaceKey().isEmpty() ? !viewer.isAnonymous() : isOfItsSpace(mark, spacesNow.get(mark.spaceKey())))
                .toList();
        Set<Long> contents = there.stream().map(Mark::contentId).filter(id -> id != 0).collect(Collectors.toSet());
        Set<Long> open = contents.isEmpty() ? Set.of() : permissions.viewableContent(viewer, contents);
        return there.stream().filter(mark -> mark.contentId() == 0 || open.contains(mark.contentId())).toList();
    }

    /**
     * False for what is older than the space that has its key now: who may view the new one may not have viewed the old.
     *
     * @param space null where the viewer may not view it
     */
    private static boolean isOfItsSpace(Mark mark, Space space) {
        return space != null && space.createdAt() <= mark.at() + CLOCKS_DIFFER;
    }
}
