package org.chorus.sandbox.demo;

import java.util.Map;
import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;
import org.chorus.sandbox.confluence.World;
import org.chorus.sandbox.confluence.service.WorldPart;
import org.chorus.sandbox.plugin.InstalledPlugin;

/** Fills a fresh sandbox, if a demo is wanted; it stands before the world, which is read when it is first used. */
public final class DemoPart implements HostPart {

    private static final String APP = "org.chorus";

    @Override
    public void contribute(Host host) {
    }

    @Override
    public void start(Host host) {
        if (host.demo()) {
            DemoOrganisation.fill(host.dataSource(), host.clock().instant());
        }
    }

    @Override
    public void ready(Host host) {
        if (host.demo() && host.plugins().find(APP).filter(InstalledPlugin::enabled).isPresent()) {
            ChorusRest rest = new ChorusRest(host.baseUrl());
            World world = host.part(WorldPart.class).world();
            DemoIdeas ideas = new DemoIdeas(rest, host.clock());
            if (ideas.wanted()) {
                ideas.write(world);
                new DemoTalk(rest, host.clock(), world).write();
                rest.post("admin", "/admin/expertise/rebuild", Map.of());
            }
        }
    }
}
