package org.chorus.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The classes of the bundle that we are. */
public final class BundleClasses implements OwnClasses {

    @Override
    public List<byte[]> all() {
        Bundle bundle = FrameworkUtil.getBundle(BundleClasses.class);
        List<byte[]> found = new ArrayList<>();
        for (URL entry : Collections.list(bundle.findEntries("org/chorus", "*.class", true))) {
            if (!entry.getPath().contains("/org/chorus/shaded/")) {
                found.add(read(entry));
            }
        }
        return found;
    }

    private static byte[] read(URL entry) {
        try (InputStream in = entry.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A class of our own cannot be read: " + entry, e);
        }
    }
}
