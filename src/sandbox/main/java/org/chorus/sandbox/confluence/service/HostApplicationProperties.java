package org.chorus.sandbox.confluence.service;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.chorus.sandbox.Host;
import org.chorus.sandbox.confluence.World;

/** The site's name, address and version. */
record HostApplicationProperties(Host host, World world) implements ApplicationProperties {

    /** The Confluence that the sandbox stands for. */
    static final String VERSION = "10.2.15";

    @Override
    public String getBaseUrl(UrlMode mode) {
        return switch (mode) {
            case CANONICAL, ABSOLUTE -> host.baseUrl();
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> host.contextPath();
        };
    }

    @Override
    public String getDisplayName() {
        return world.site().choices().title();
    }

    @Override
    public String getVersion() {
        return VERSION;
    }
}
