package org.chorus.sandbox.demo;

import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;

/** Fills a fresh sandbox, if a demo is wanted; it stands before the world, which is read when it is first used. */
public final class DemoPart implements HostPart {

    @Override
    public void contribute(Host host) {
    }

    @Override
    public void start(Host host) {
        if (host.demo()) {
            DemoOrganisation.fill(host.dataSource(), host.clock().instant());
        }
    }
}
