package org.chorus.sandbox;

import java.util.ArrayList;
import java.util.List;

import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.clock.JobsPart;
import org.chorus.sandbox.confluence.service.WorldPart;
import org.chorus.sandbox.demo.DemoPart;
import org.chorus.sandbox.http.HttpPart;
import org.chorus.sandbox.http.TomcatServer;
import org.chorus.sandbox.platform.PlatformPart;
import org.chorus.sandbox.plugin.AoPart;
import org.chorus.sandbox.rest.RestPart;
import org.chorus.sandbox.web.WebPart;

/** The pieces that every sandbox is made of, in the order they are started. */
final class HostParts {

    private HostParts() {
    }

    static List<HostPart> all(TomcatServer server, Database database) {
        List<HostPart> parts = new ArrayList<>();
        parts.add(new PlatformPart());
        parts.add(new AoPart(database));
        parts.add(new HttpPart(server));
        parts.add(new RestPart());
        parts.add(new JobsPart());
        parts.add(new DemoPart());
        parts.add(new WorldPart());
        parts.add(new WebPart());
        return parts;
    }
}
