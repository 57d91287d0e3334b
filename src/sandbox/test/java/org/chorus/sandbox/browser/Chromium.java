package org.chorus.sandbox.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * One headless Chromium for all browser tests of a run: the one named by `-Dchromium=`, the system's, or the one that
 * npm brought. Where none starts, the test fails with the line that installs one; it never passes unseen.
 */
final class Chromium {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();
    private static final List<String> SWITCHES = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static Browser running;

    private Chromium() {
    }

    static synchronized Browser running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static Browser start() {
        try (FileChannel channel = FileChannel.open(Files.createDirectories(MODULE.resolve("target")).resolve("chromium.lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock alone = channel.lock()) {
            return startAlone();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in two processes, which share the driver's folder and whatever is unpacked. */
    private static Browser startAlone() {
        System.setProperty("playwright.cli.dir", driver().toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Path binary = binary();
        try {
            return playwright.chromium().launch(
                    new BrowserType.LaunchOptions().setExecutablePath(binary).setArgs(SWITCHES));
        } catch (PlaywrightException e) {
            throw new IllegalStateException("Chromium (" + binary + ") does not start; install one with"
                    + " `apt-get install -y chromium`, or name one with -Dchromium=PATH", e);
        }
    }

    /** Playwright wants `package/` and `node` side by side; npm has them apart. */
    private static Path driver() {
        Path driver = MODULE.resolve("target/playwright");
        try {
            Files.createDirectories(driver);
            link(driver.resolve("package"), MODULE.resolve("node_modules/playwright-core"));
            link(driver.resolve("node"), onPath("node"));
            return driver;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        if (!Files.isSymbolicLink(link) || !Files.readSymbolicLink(link).equals(target)) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, target);
        }
    }

    private static Path binary() {
        String named = System.getProperty("chromium", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Path installed = Path.of("/usr/bin/chromium");
        return Files.isExecutable(installed) ? installed : unpacked();
    }

    /** The package carries Chromium compressed and unpacks it into the system's temporary folder. */
    private static Path unpacked() {
        try {
            Process node = new ProcessBuilder("node", "--input-type=module", "-e",
                    "import c from '@sparticuz/chromium'; console.log(await c.executablePath())")
                    .directory(MODULE.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String path = new String(node.getInputStream().readAllBytes()).trim();
            if (path.isEmpty()) {
                throw new IllegalStateException("There is no Chromium; install one with `apt-get install -y chromium`");
            }
            return Path.of(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path onPath(String command) {
        for (String folder : System.getenv("PATH").split(":")) {
            Path candidate = Path.of(folder, command);
            if (Files.isExecutable(candidate)) {
                return candidate;
            }
        }
        throw new IllegalStateException(command + " is not on the PATH");
    }
}
