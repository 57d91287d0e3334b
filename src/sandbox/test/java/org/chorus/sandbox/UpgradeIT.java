package org.chorus.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class UpgradeIT {

    private static final String REST = "/rest/chorus/1.0";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aNewerVersionInstalledWhileRunningFindsBoardsIdeasAndEndorsements() throws IOException {
        try (Sandbox sandbox = Sandbox.withBuiltApp().start()) {
            sandbox.scenario().person("ann").mayComment("OPS");
            Browser ann = Browser.at(sandbox).as("ann").meant().with("Content-Type", "application/json");
            ann.send("POST", REST + "/boards", "{\"spaceKey\":\"OPS\",\"name\":\"Kept\",\"kind\":\"open\"}");
            ann.send("POST", REST + "/boards/1/ideas", "{\"title\":\"Older than the jar\"}");
            ann.send("PUT", REST + "/ideas/1/endorsement", "");
            String before = ann.get(REST + "/boards/1/ideas").body();
            assertTrue(before, before.contains("Older than the jar") && before.contains("\"endorsements\":1"));

            sandbox.plugins().install(newer(Path.of(System.getProperty("plugin.jar"))));

            assertEquals("9.9.9", sandbox.plugin().descriptor().version());
            assertEquals(before, ann.get(REST + "/boards/1/ideas").body());
        }
    }

    /** The same jar, saying that it is a later version. */
    private Path newer(Path jar) throws IOException {
        Path newer = folder.getRoot().toPath().resolve("chorus-9.9.9.jar");
        try (JarFile old = new JarFile(jar.toFile()); OutputStream out = Files.newOutputStream(newer);
                JarOutputStream zip = new JarOutputStream(out)) {
            for (JarEntry entry : Collections.list(old.entries())) {
                zip.putNextEntry(new JarEntry(entry.getName()));
                try (InputStream in = old.getInputStream(entry)) {
                    zip.write(changed(entry.getName(), in.readAllBytes()));
                }
                zip.closeEntry();
            }
        }
        return newer;
    }

    private static byte[] changed(String name, byte[] content) {
        if (!List.of("atlassian-plugin.xml", JarFile.MANIFEST_NAME).contains(name)) {
            return content;
        }
        return new String(content, StandardCharsets.UTF_8).replace("<version>1.0.0<", "<version>9.9.9<")
                .replace("Bundle-Version: 1.0.0", "Bundle-Version: 9.9.9").getBytes(StandardCharsets.UTF_8);
    }
}
