package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import org.chorus.sandbox.confluence.World;

/** Finds people whose account is not removed, switched off or not. */
final class HostUserAccessor implements UserAccessor {

    private final World world;
    private final HostObjects objects;

    HostUserAccessor(World world, HostObjects objects) {
        this.world = world;
        this.objects = objects;
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return key == null ? null : objects.userByKey(key.getStringValue());
    }

    @Override
    public ConfluenceUser getExistingUserByKey(UserKey key) {
        return getUserByKey(key);
    }

    @Override
    public ConfluenceUser getUserByName(String username) {
        return username == null ? null : world.people().named(username).map(objects::of).orElse(null);
    }

    @Override
    public List<String> getGroupNamesForUserName(String username) {
        return world.people().named(username).stream().flatMap(person -> person.groups().stream()).sorted().toList();
    }

    @Override
    public boolean isDeactivated(String username) {
        return username != null && world.people().named(username).filter(person -> !person.active()).isPresent();
    }
}
