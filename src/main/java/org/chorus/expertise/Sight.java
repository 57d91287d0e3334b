package org.chorus.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        List<Long> contents = works.stream().map(Found::contentId).filter(id -> id != 0).distinct().toList();
        Set<Long> viewable = contents.isEmpty() ? Set.of() : permissions.viewableContent(viewer, contents);
        return works.stream()
                .filter(work -> spaces.contains(work.spaceKey()) && (work.contentId() == 0 || viewable.contains(work.contentId())))
                .toList();
    }
}
