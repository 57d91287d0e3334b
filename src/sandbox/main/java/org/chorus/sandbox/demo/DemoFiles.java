package org.chorus.sandbox.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts that the demo is told in; they lie beside this class. */
final class DemoFiles {

    private DemoFiles() {
    }

    static String read(String name) {
        try (InputStream file = DemoFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The demo lacks its file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
