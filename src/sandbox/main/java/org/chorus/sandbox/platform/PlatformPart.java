package org.chorus.sandbox.platform;

import java.time.InstantSource;
import java.util.Map;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;
import org.chorus.sandbox.ao.ModelVersions;

/** What every Atlassian product offers: events, caches, locks, settings; and the time that tests can turn. */
public final class PlatformPart implements HostPart {

    private Settings settings;

    @Override
    public void contribute(Host host) {
        settings = new Settings(host::dataSource);
        host.services().add(PluginSettingsFactory.class, settings);
        host.services().add(EventPublisher.class, new Events());
        host.services().add(ClusterLockService.class, new ClusterLocks());
        host.services().add(CacheManager.class, new Caches(host.clock()));
        host.services().add(InstantSource.class, host.clock(), Map.of("chorus.clock", "true"));
    }

    @Override
    public void start(Host host) {
        settings.start();
    }

    /** How far the tables of apps have been upgraded. */
    public ModelVersions modelVersions() {
        return settings.modelVersions();
    }
}
