package org.chorus.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What a person at a terminal sees: each test starts a JVM of its own. */
public class MainTest {

    private static final String NOTES = "/rest/probe/1.0/notes";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<String> lines = new ArrayList<>();

    @Test
    public void itSaysReadyAndKeepsItsDataBetweenRunsUnlessAFreshStartIsWanted() throws Exception {
        Process first = start();
        Browser browser = new Browser(readUntilReady(first), List.of());
        browser.meant().with("Content-Type", "application/json").send("POST", NOTES, "kept");
        assertEquals("there is somebody to log in as", 200, browser.as("admin").get(NOTES).statusCode());
        stop(first);

        Process second = start();
        assertEquals("[{\"text\":\"kept\"}]", new Browser(readUntilReady(second), List.of()).get(NOTES).body());
        stop(second);

        Process third = start("-Dsandbox.fresh");
        assertEquals("[]", new Browser(readUntilReady(third), List.of()).get(NOTES).body());
        stop(third);
    }

    @Test
    public void onPostgreSqlItComesBackEvenAfterItWasKilled() throws Exception {
        Process first = start("-Dsandbox.db=postgres");
        Browser browser = new Browser(readUntilReady(first), List.of());
        browser.meant().with("Content-Type", "application/json").send("POST", NOTES, "kept");
        first.destroyForcibly().waitFor();

        Process second = start("-Dsandbox.db=postgres");
        assertEquals("[{\"text\":\"kept\"}]", new Browser(readUntilReady(second), List.of()).get(NOTES).body());
        stop(second);
    }

    @Test
    public void aTakenPortIsOneSentence() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused("Port " + taken.getLocalPort() + " is taken", start("-Dsandbox.port=" + taken.getLocalPort()));
        }
    }

    @Test
    public void aPortThatIsNoNumberIsOneSentence() throws Exception {
        assertRefused("-Dsandbox.port=http is no port", start("-Dsandbox.port=http"));
    }

    @Test
    public void aFolderThatCannotBeWrittenIsOneSentence() throws Exception {
        Path file = folder.newFile().toPath();

        assertRefused("The folder " + file, start("-Dsandbox.home=" + file));
    }

    @Test
    public void aBrokenJarIsOneSentence() throws Exception {
        Path broken = folder.newFile("broken.jar").toPath();
        Files.writeString(broken, "PK, or is it?");

        assertRefused("broken.jar is not a readable jar", start("-Dplugin.jar=" + broken));
        assertRefused("There is no jar at ", start("-Dplugin.jar=" + broken + ".gone"));
    }

    @Test
    public void anUnknownDatabaseIsOneSentence() throws Exception {
        assertRefused("-Dsandbox.db=oracle is not known", start("-Dsandbox.db=oracle"));
    }

    private void assertRefused(String sentence, Process process) throws Exception {
        lines.clear();
        read(process, line -> false);

        assertEquals(1, process.waitFor());
        assertTrue(lines.toString(), lines.get(lines.size() - 1).startsWith(sentence));
        assertTrue(lines.toString(), lines.stream().noneMatch(line -> line.contains("Exception") || line.contains("\tat ")));
    }

    private String readUntilReady(Process process) throws IOException {
        lines.clear();
        read(process, "ready"::equals);
        return lines.stream().map(String::strip).filter(line -> line.startsWith("http://")).findFirst()
                .orElseThrow(() -> new AssertionError("It did not start: " + lines));
    }

    private void read(Process process, java.util.function.Predicate<String> last) throws IOException {
        BufferedReader reader = process.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (last.test(line)) {
                return;
            }
        }
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        assertTrue("it stops within 20 seconds", process.waitFor(20, TimeUnit.SECONDS));
    }

    private Process start(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--add-opens", "java.base/java.lang=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8", "-Dplugin.jar=" + jar(), "-Dsandbox.port=0",
                "-Dsandbox.home=" + folder.getRoot().toPath().resolve("home"), "-Dsandbox.demo=false"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private Path jar() {
        return ProbeApp.withNotes(folder.getRoot().toPath())
                .module("<rest key='rest' path='/probe' version='1.0'><package>org.chorus.probe</package></rest>").jar();
    }
}
