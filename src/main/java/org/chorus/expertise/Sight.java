package org.chorus.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.chorus.expertise.EvidenceSearch.Found;
import org.chorus.host.Permissions;
import org.chorus.host.Viewer;

/** What of the evidence a viewer may open, asked of the host each time. */
public final class Sight {

    private static final int ASKED_AT_ONCE = 200;

    private final Permissions permissions;

    public Sight(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Those of the spaces whose works the viewer may know of; the empty key is for whoever is logged in. */
    Set<String> spaces(Viewer viewer, Collection<String> spaceKeys) {
        Set<String> named = new HashSet<>(spaceKeys);
        boolean everybody = named.remove("") && !viewer.isAnonymous();
        Set<String> viewable = new HashSet<>(permissions.viewable(viewer, named));
        if (everybody) {
            viewable.add("");
        }
        return viewable;
    }

    /** The first `most` of the works that the viewer may open, in their order; the host is asked for no more than it takes. */
    List<Found> first(Viewer viewer, List<Found> works, int most) {
        List<Found> seen = new ArrayList<>();
        for (int from = 0; from < works.size() && seen.size() < most; from += ASKED_AT_ONCE) {
            seen.addAll(all(viewer, works.subList(from, Math.min(from + ASKED_AT_ONCE, works.size()))));
        }
        return seen.subList(0, Math.min(most, seen.size()));
    }

    /** Those of the works that the viewer may open, in their order. */
    List<Found> all(Viewer viewer, List<Found> works) {
        Set<String> spaces = spaces(viewer, works.stream().map(Found::spaceKey).toList());
        Set<Long> viewable = Set.of();
        return works.stream()
                .filter(work -> spaces.contains(work.spaceKey()) && (work.contentId() == 0 || viewable.contains(work.contentId())))
                .toList();
    }

    /**
     * The first `most` works that the viewer may open of a list that can be read to any length: read once, unless so much
     * of it is hidden that too few are left.
     */
    List<Found> first(Viewer viewer, int most, IntFunction<List<Found>> list) {
        int read = 2 * most;
        List<Found> works = list.apply(read);
        List<Found> seen = first(viewer, works, most);
        return seen.size() < most && works.size() >= read ? first(viewer, list.apply(20 * read), most) : seen;
    }
}
