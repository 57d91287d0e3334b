package org.chorus.follow.card;

import java.util.Map;
import java.util.Set;
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

    @Override
    public Map<String, Object> of(Viewer viewer, String kind, String id, String name) {
        FollowKind known = FollowKind.of(kind);
        boolean self = known == FollowKind.PERSON && viewer.is(id);
        boolean may = permissions.isLicensed(viewer) && !site.isReadOnly() && !self;
        return Map.of("may", may, "kind", kind, "id", id, "name", name,
                "following", may && !follows.among(viewer, known, Set.of(id)).isEmpty());
    }
}
