package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import java.util.List;
import org.chorus.sandbox.confluence.World;

/** Finds spaces, whoever asks. */
final class HostSpaceManager implements SpaceManager {

    private final World world;
    private final HostObjects objects;

    HostSpaceManager(World world, HostObjects objects) {
        this.world = world;
        this.objects = objects;
    }

    @Override
    public Space getSpace(String key) {
        return key == null ? null : world.spaces().withKey(key).map(objects::of).orElse(null);
    }

    @Override
    public List<Space> getAllSpaces() {
        return world.spaces().all().stream().map(objects::of).toList();
    }
}
