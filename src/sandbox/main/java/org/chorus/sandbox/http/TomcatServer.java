package org.chorus.sandbox.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServlet;

import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.chorus.sandbox.Refusal;

/** The real Tomcat, on the loopback address only. */
public final class TomcatServer implements HttpFront, AutoCloseable {

    private static final long UPLOAD_LIMIT = 100L << 20;
    private static final int UPLOAD_IN_MEMORY = 1 << 20;

    private static final List<Logger> QUIET = Stream.of("org.apache.catalina", "org.apache.coyote",
            "org.apache.tomcat").map(Logger::getLogger).toList();

    static {
        // Felix installs a factory for URLs too, and there can be one only.
        TomcatURLStreamHandlerFactory.disable();
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    private final Tomcat tomcat = new Tomcat();
    private final FilterFront filters = new FilterFront();
    private final Connector connector = new Connector("HTTP/1.1");
    private final StandardContext context;
    private int servlets;

    /** @param port 0 for any free one */
    public TomcatServer(String contextPath, int port, Path folder) {
        refuseTaken(port);
        tomcat.setBaseDir(folder.toString());
        tomcat.setSilent(true);
        connector.setPort(port);
        connector.setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        connector.setURIEncoding("UTF-8");
        connector.setUseBodyEncodingForURI(true);
        tomcat.setConnector(connector);
        context = (StandardContext) tomcat.addContext(contextPath, null);
        leaveTheJvmAlone(context);
        context.setRequestCharacterEncoding("UTF-8");
        context.setResponseCharacterEncoding("UTF-8");
        context.setParentClassLoader(TomcatServer.class.getClassLoader());
        context.setSessionTimeout(480);
        addFront();
    }

    @Override
    public void servlet(String pattern, HttpServlet servlet) {
        String name = "host" + servlets++;
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.setAsyncSupported(false);
        wrapper.setLoadOnStartup(1);
        wrapper.setMultipartConfigElement(
                new MultipartConfigElement(null, UPLOAD_LIMIT, UPLOAD_LIMIT, UPLOAD_IN_MEMORY));
        context.addServletMappingDecoded(pattern, name);
    }

    @Override
    public void filter(Stage stage, Filter filter) {
        filters.add(stage, 0, new UrlPattern("/*"), filter);
    }

    /** @throws Refusal if the port is taken */
    public void start() {
        try {
            tomcat.start();
            if (connector.getLocalPort() < 0) {
                throw taken(connector.getPort());
            }
        } catch (LifecycleException e) {
            throw new Refusal("The web server does not start: " + e.getMessage(), e);
        }
    }

    /** Lets requests in; until then they are answered 503. */
    public void open() {
        filters.open();
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    ServletContext servletContext() {
        return context.getServletContext();
    }

    FilterFront filters() {
        return filters;
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The web server does not stop", e);
        }
    }

    /** Tomcat's search for leaks needs more openings into the JDK than it is worth here. */
    private static void leaveTheJvmAlone(StandardContext context) {
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesThreadLocals(false);
    }

    private void addFront() {
        FilterDef definition = new FilterDef();
        definition.setFilterName("front");
        definition.setFilter(filters);
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName("front");
        map.addURLPatternDecoded("/*");
        context.addFilterMap(map);
    }

    /** Asked before anything is started, because Tomcat itself only logs it. */
    private static void refuseTaken(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException | IllegalArgumentException e) {
            throw taken(port);
        }
    }

    private static Refusal taken(int port) {
        return new Refusal("Port " + port + " is taken or not allowed; choose another with -Dsandbox.port=.");
    }
}
