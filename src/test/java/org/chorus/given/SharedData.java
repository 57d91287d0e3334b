package org.chorus.given;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Real input that lies beside the project, in `shared/data`: a test that cannot find it fails and says so. */
public final class SharedData {

    private SharedData() {
    }

    /** A real community's 584 proposals. */
    public static Path ideas() {
        return file("eips/ideas.csv");
    }

    /** 6,691 edits of proposals by the same people. */
    public static Path activity() {
        return file("eips/activity.csv");
    }

    private static Path file(String name) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(name))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new AssertionError("This test reads ../shared/data/" + name
                        + ", seen from the top of the project, and it is not there (looked upwards from " + here + ")."));
    }
}
