package org.chorus.sandbox;

import java.nio.file.Path;

import javax.sql.DataSource;

import org.chorus.sandbox.clock.SandboxClock;
import org.chorus.sandbox.http.HttpFront;
import org.chorus.sandbox.plugin.ModuleKinds;
import org.chorus.sandbox.plugin.PluginSystem;

/** What the pieces of the sandbox know of each other. */
public interface Host {

    /** Where every service that apps may ask for is registered. */
    HostServices services();

    /** Which descriptor elements are understood, and by whom. */
    ModuleKinds modules();

    /** The installed apps. */
    PluginSystem plugins();

    /** The only time there is. */
    SandboxClock clock();

    /** Servlets and filters of the host itself. */
    HttpFront http();

    /** The database of the host and its apps; a connection joins the transaction open on the thread. */
    DataSource dataSource();

    /** A folder that outlives the run (unless the caller asked for a fresh one). */
    Path home();

    /** As people type it, {@code http://localhost:1990/confluence}; known once the server has its port. */
    String baseUrl();

    /** Always {@code /confluence}. */
    String contextPath();

    /** Whether the demo organisation is wanted. */
    boolean demo();

    /** The piece of that class, for what belongs together but lives apart. */
    <T extends HostPart> T part(Class<T> type);
}
