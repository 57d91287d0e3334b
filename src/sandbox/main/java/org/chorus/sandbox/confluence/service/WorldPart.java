package org.chorus.sandbox.confluence.service;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;
import org.chorus.sandbox.confluence.World;

/** The world as a piece of the host: the rest of the host finds it here. */
public final class WorldPart implements HostPart {

    private World world;
    private Supplier<Optional<Locale>> visitor = Optional::empty;

    @Override
    public void contribute(Host host) {
        world = new World(host::dataSource, host.clock());
        new WorldServices(world, () -> visitor.get()).publish(host);
    }

    /** Whoever shows pages tells in which language, for visitors who have chosen none by logging in. */
    public void speakWith(Supplier<Optional<Locale>> language) {
        visitor = language;
    }

    /** Usable from the host's start on. */
    public World world() {
        return world;
    }
}
