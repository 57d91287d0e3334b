package org.chorus.sandbox;

import java.util.ArrayList;
import java.util.List;

import org.chorus.sandbox.confluence.service.WorldPart;
import org.chorus.sandbox.platform.PlatformPart;
import org.chorus.sandbox.rest.RestPart;

/** The pieces that every sandbox is made of, in the order they are started. */
final class HostParts {

    private HostParts() {
    }

    static List<HostPart> all() {
        List<HostPart> parts = new ArrayList<>();
        parts.add(new PlatformPart());
        parts.add(new WorldPart());
        parts.add(new RestPart());
        return parts;
    }
}
