package org.chorus.sandbox.platform;

import java.time.InstantSource;
import java.util.Map;

import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;

/** What every Atlassian product offers: events, caches, locks, settings, time. */
public final class PlatformPart implements HostPart {

    @Override
    public void contribute(Host host) {
        host.services().add(InstantSource.class, host.clock(), Map.of("chorus.clock", "true"));
    }
}
