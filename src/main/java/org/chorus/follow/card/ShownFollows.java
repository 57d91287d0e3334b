package org.chorus.follow.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.follow.FollowKind;
import org.chorus.follow.FollowService;
import org.chorus.host.Permissions;
import org.chorus.host.Site;
import org.chorus.host.Viewer;
import org.chorus.text.shown.FollowButtons;

/** Buttons that know whether the reader follows; nobody is offered to follow themselves, nor on a read-only site. */
public final class ShownFollows implements FollowButtons {

    private final FollowService follows;
    private final Permissions permissions;
    private final Site site;

    public ShownFollows(FollowService follows, Permissions permissions, Site site) {
        this.follows = follows;
        this.permissions = permissions;
        this.site = site;
    }

    /** Whether the viewer may follow anything, or stop. */
    public boolean mayChange(Viewer viewer) {
        return permissions.isLicensed(viewer) && !site.isReadOnly();
    }

    @Override
    public Map<String, Object> of(Viewer viewer, String kind, String id, String name) {
        return of(viewer, kind, Map.of(id, name)).get(id);
    }

    @Override
    public Map<String, Map<String, Object>> of(Viewer viewer, String kind, Map<String, String> names) {
        FollowKind known = FollowKind.of(kind);
        boolean mayAny = mayChange(viewer);
        Set<String> offered = names.keySet().stream().filter(id -> mayAny && !(known == FollowKind.PERSON && viewer.is(id)))
                .collect(Collectors.toSet());
        Set<String> followed = follows.among(viewer, known, offered);
        Map<String, Map<String, Object>> buttons = new HashMap<>();
        names.forEach((id, name) -> buttons.put(id, Map.of("may", offered.contains(id), "kind", kind, "id", id, "name", name,
                "following", followed.contains(id))));
        return buttons;
    }
}
