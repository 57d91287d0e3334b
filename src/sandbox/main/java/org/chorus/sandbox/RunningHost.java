package org.chorus.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.chorus.sandbox.ao.Database;
import org.chorus.sandbox.clock.SandboxClock;
import org.chorus.sandbox.http.HttpFront;
import org.chorus.sandbox.http.TomcatServer;
import org.chorus.sandbox.plugin.ModuleKinds;
import org.chorus.sandbox.plugin.OsgiPlugins;
import org.chorus.sandbox.plugin.PluginSystem;

/** Starts the pieces in order, and stops those that were started in the opposite order. */
final class RunningHost implements Host, AutoCloseable {

    private static final String CONTEXT_PATH = "/confluence";

    private final Path home;
    private final Database database;
    private final SandboxClock clock;
    private final boolean demo;
    private final Set<String> without;
    private final Consumer<String> progress;
    private final HostServices services = new HostServices();
    private final ModuleKinds modules = new ModuleKinds();
    private final List<HostPart> parts = new ArrayList<>();
    private TomcatServer server;
    private OsgiPlugins plugins;

    RunningHost(Path home, Database database, SandboxClock clock, boolean demo, Set<String> without, Consumer<String> progress) {
        this.home = home;
        this.database = database;
        this.clock = clock;
        this.demo = demo;
        this.without = without;
        this.progress = progress;
    }

    void start(int port, List<HostPart> others, Path jar) {
        server = new TomcatServer(CONTEXT_PATH, port, home.resolve("tomcat"));
        parts.addAll(HostParts.all(server, database));
        parts.addAll(others);
        parts.forEach(part -> part.contribute(this));
        progress.accept("starting the OSGi framework");
        plugins = new OsgiPlugins(modules, services, home.resolve("osgi"), without);
        progress.accept("starting the web server");
        server.start();
        progress.accept("loading people, spaces and pages");
        parts.forEach(part -> part.start(this));
        progress.accept("installing " + jar.getFileName());
        plugins.install(jar);
        server.open();
        progress.accept(demo ? "letting the demo organisation speak up" : "opening the doors");
        parts.forEach(part -> part.ready(this));
    }

    @Override
    public void close() {
        if (plugins != null) {
            plugins.close();
        }
        for (int i = parts.size() - 1; i >= 0; i--) {
            parts.get(i).stop();
        }
        if (server != null) {
            server.close();
        }
        database.close();
    }

    Database database() {
        return database;
    }

    @Override
    public HostServices services() {
        return services;
    }

    @Override
    public ModuleKinds modules() {
        return modules;
    }

    @Override
    public PluginSystem plugins() {
        return plugins;
    }

    @Override
    public SandboxClock clock() {
        return clock;
    }

    @Override
    public HttpFront http() {
        return server;
    }

    @Override
    public DataSource dataSource() {
        return database.dataSource();
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public String baseUrl() {
        return "http://localhost:" + server.port() + CONTEXT_PATH;
    }

    @Override
    public String contextPath() {
        return CONTEXT_PATH;
    }

    @Override
    public boolean demo() {
        return demo;
    }

    @Override
    public <T extends HostPart> T part(Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).findFirst()
                .orElseThrow(() -> new IllegalStateException("The sandbox has no " + type.getSimpleName()));
    }
}
