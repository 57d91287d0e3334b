package org.chorus.signatures;

import static org.junit.Assert.assertEquals;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** With `-Dconfluence.version=`: everything our signatures say is so in the API of that version. */
public class RealApiTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void hasEverythingThatOurSignaturesSay() throws IOException {
        String real = System.getProperty("real.api");
        assumeTrue("only with -Dconfluence.version=", real != null);
        Path ours = StandIn.write(folder.newFile("ours.jar").toPath(), "", type -> { });

        try (Stream<Path> jars = Files.list(Path.of(real))) {
            assertEquals(List.of(), Comparison.missing(ours, jars.filter(jar -> jar.toString().endsWith(".jar")).toList()));
        }
    }
}
