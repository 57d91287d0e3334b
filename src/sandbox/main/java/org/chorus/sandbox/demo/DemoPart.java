package org.chorus.sandbox.demo;

import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;
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
            DemoIdeas ideas = new DemoIdeas(new ChorusRest(host.baseUrl()), host.clock());
            if (ideas.wanted()) {
                ideas.write(host.part(WorldPart.class).world());
            }
        }
    }
}
