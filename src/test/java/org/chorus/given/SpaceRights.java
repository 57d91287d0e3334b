package org.chorus.given;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.host.Permissions;
import org.chorus.host.Viewer;

/** Who may do what in which space, as told: `new SpaceRights().view("ann", "OPS")`; names are keys as they stand. */
public final class SpaceRights implements Permissions {

    /** Stands for somebody not logged in. */
    public static final String ANYBODY = "";

    private final Set<String> viewing = new HashSet<>();
    private final Set<String> commenting = new HashSet<>();
    private final Set<String> administering = new HashSet<>();
    private final Set<String> systemAdmins = new HashSet<>();
    private final Map<Long, String> spacesOfContent = new HashMap<>();
    private final Map<Long, Set<String>> restrictions = new HashMap<>();
    private final Map<Long, Long> containers = new HashMap<>();

    public SpaceRights view(String userKey, String spaceKey) {
        viewing.add(right(userKey, spaceKey));
        return this;
    }

    /** Views too. */
    public SpaceRights comment(String userKey, String spaceKey) {
        commenting.add(right(userKey, spaceKey));
        return view(userKey, spaceKey);
    }

    /** Views and comments too. */
    public SpaceRights administer(String userKey, String spaceKey) {
        administering.add(right(userKey, spaceKey));
        return comment(userKey, spaceKey);
    }

    public SpaceRights systemAdmin(String userKey) {
        systemAdmins.add(userKey);
        return this;
    }

    /** Tells of a piece of content, which whoever may view the space may view. */
    public SpaceRights content(long id, String spaceKey) {
        spacesOfContent.put(id, spaceKey);
        return this;
    }

    /** Whoever may not view the container may not view what is under it, as in Confluence. */
    public SpaceRights under(long id, long containerId) {
        containers.put(id, containerId);
        return this;
    }

    /** Nothing but its space's permissions restricts the content any more. */
    public SpaceRights open(long id) {
        restrictions.remove(id);
        return this;
    }

    /** From now on only these people see the content, if they may view its space; nobody named is nobody. */
    public SpaceRights restrict(long id, String... userKeys) {
        restrictions.put(id, Set.copyOf(List.of(userKeys)));
        return this;
    }

    /** Takes everything in the space from the person. */
    public SpaceRights none(String userKey, String spaceKey) {
        List.of(viewing, commenting, administering).forEach(rights -> rights.remove(right(userKey, spaceKey)));
        return this;
    }

    @Override
    public boolean mayView(Viewer viewer, String spaceKey) {
        return viewing.contains(right(viewer.key(), spaceKey)) || viewing.contains(right(ANYBODY, spaceKey));
    }

    @Override
    public boolean mayComment(Viewer viewer, String spaceKey) {
        return !viewer.isAnonymous() && commenting.contains(right(viewer.key(), spaceKey));
    }

    @Override
    public boolean mayAdminister(Viewer viewer, String spaceKey) {
        return !viewer.isAnonymous() && administering.contains(right(viewer.key(), spaceKey));
    }

    @Override
    public boolean isSystemAdmin(Viewer viewer) {
        return systemAdmins.contains(viewer.key());
    }

    /** Whoever may comment somewhere. */
    @Override
    public boolean isLicensed(Viewer viewer) {
        return !viewer.isAnonymous() && commenting.stream().anyMatch(right -> right.startsWith(right(viewer.key(), "")));
    }

    @Override
    public Set<String> viewable(Viewer viewer, Collection<String> spaceKeys) {
        return spaceKeys.stream().filter(space -> mayView(viewer, space)).collect(Collectors.toSet());
    }

    @Override
    public boolean mayViewContent(Viewer viewer, long contentId) {
        return spacesOfContent.containsKey(contentId) && mayView(viewer, spacesOfContent.get(contentId))
                && (!restrictions.containsKey(contentId) || restrictions.get(contentId).contains(viewer.key()))
                && (!containers.containsKey(contentId) || mayViewContent(viewer, containers.get(contentId)));
    }

    @Override
    public Set<Long> viewableContent(Viewer viewer, Collection<Long> contentIds) {
        return contentIds.stream().filter(id -> mayViewContent(viewer, id)).collect(Collectors.toSet());
    }

    private static String right(String userKey, String spaceKey) {
        return userKey + " in " + spaceKey;
    }
}
