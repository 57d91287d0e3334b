package org.chorus.sandbox.http;

import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;

/** Servlets and filters of apps. */
public final class HttpPart implements HostPart {

    private final TomcatServer server;

    public HttpPart(TomcatServer server) {
        this.server = server;
    }

    @Override
    public void contribute(Host host) {
        PluginServlets servlets = new PluginServlets(host.services());
        host.http().servlet("/plugins/servlet/*", servlets);
        host.modules().register("servlet", servlets);
        host.modules().register("servlet-filter", new PluginFilters(server));
    }
}
