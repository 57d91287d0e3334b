package org.chorus.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.clock.SandboxClock;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.chorus.sandbox.confluence.service.WorldPart;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.PluginSystem;

/**
 * A running host with the app in it.
 *
 * <pre>try (Sandbox host = Sandbox.with(jar).start()) { get(host.url() + "/rest/...") }</pre>
 */
public final class Sandbox implements AutoCloseable {

    private final RunningHost host;
    private final Path temporary;

    private Sandbox(RunningHost host, Path temporary) {
        this.host = host;
        this.temporary = temporary;
    }

    /** A host in memory on a free port, with a standing clock and without the demo organisation. */
    public static Setup with(Path jar) {
        return new Setup(jar);
    }

    /** The same with the app that this build made, for {@code *IT} and {@code *BrowserIT}. */
    public static Setup withBuiltApp() {
        String jar = System.getProperty("plugin.jar");
        if (jar == null) {
            throw new Refusal("Which jar? Set -Dplugin.jar=, as mvn verify does.");
        }
        return with(Path.of(jar));
    }

    /** {@code http://localhost:1990/confluence}, without a slash at the end. */
    public String url() {
        return host.baseUrl();
    }

    public SandboxClock clock() {
        return host.clock();
    }

    public Database database() {
        return host.database();
    }

    public PluginSystem plugins() {
        return host.plugins();
    }

    /** The app it was started with. */
    public InstalledPlugin plugin() {
        return host.plugins().all().get(0);
    }

    /** States who is there and who may do what, in the host's own stores. */
    public Scenario scenario() {
        return new Scenario(part(WorldPart.class).world());
    }

    /** What the host offers to apps, for tests that ask the host itself. */
    public HostServices services() {
        return host.services();
    }

    /** One of the pieces the host is made of. */
    public <T extends HostPart> T part(Class<T> type) {
        return host.part(type);
    }

    @Override
    public void close() {
        host.close();
        if (temporary != null) {
            delete(temporary);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What kind of host is wanted. */
    public static final class Setup {

        private final Path jar;
        private final List<HostPart> more = new ArrayList<>();
        private Path home;
        private Database database;
        private SandboxClock clock;
        private int port;
        private boolean demo;
        private Set<String> without = Set.of();
        private Consumer<String> progress = step -> { };

        private Setup(Path jar) {
            this.jar = jar;
        }

        /** Where it keeps what outlives it; otherwise a folder that goes with it. */
        public Setup home(Path folder) {
            this.home = folder;
            return this;
        }

        /** Otherwise H2 in memory. It is closed with the sandbox. */
        public Setup database(Database wanted) {
            this.database = wanted;
            return this;
        }

        /** Otherwise one that stands at {@link SandboxClock#SOME_MONDAY}. */
        public Setup clock(SandboxClock wanted) {
            this.clock = wanted;
            return this;
        }

        /** 0 for any free one. */
        public Setup port(int wanted) {
            this.port = wanted;
            return this;
        }

        public Setup demo(boolean wanted) {
            this.demo = wanted;
            return this;
        }

        /** Packages that apps do not find in this host, as if it were a Confluence that lacks them. */
        public Setup without(Set<String> packages) {
            this.without = Set.copyOf(packages);
            return this;
        }

        /** One more piece, for tests of the sandbox itself. */
        public Setup part(HostPart part) {
            more.add(part);
            return this;
        }

        /** Is told each step. */
        public Setup progress(Consumer<String> listener) {
            this.progress = listener;
            return this;
        }

        /** @throws Refusal in one sentence if it cannot start; nothing is left running */
        public Sandbox start() {
            Path temporary = home == null ? temporaryFolder() : null;
            RunningHost host = new RunningHost(
                    home == null ? temporary : home,
                    database == null ? Database.h2Memory() : database,
                    clock == null ? SandboxClock.standing(SandboxClock.SOME_MONDAY) : clock, demo, without, progress);
            Sandbox sandbox = new Sandbox(host, temporary);
            try {
                host.start(port, more, jar);
                return sandbox;
            } catch (RuntimeException | Error e) {
                sandbox.close();
                throw e;
            }
        }

        private static Path temporaryFolder() {
            try {
                return Files.createTempDirectory("sandbox");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
