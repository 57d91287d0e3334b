package org.chorus.sandbox.confluence.service;

import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;
import org.chorus.sandbox.confluence.World;

/** The world as a piece of the host: the rest of the host finds it here. */
public final class WorldPart implements HostPart {

    private World world;

    @Override
    public void contribute(Host host) {
        world = new World(host::dataSource, host.clock());
        new WorldServices(world).publish(host);
    }

    /** Usable from the host's start on. */
    public World world() {
        return world;
    }
}
