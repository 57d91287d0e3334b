package org.chorus.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.felix.framework.FrameworkFactory;
import org.chorus.sandbox.HostServices;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.launch.Framework;

/** A real OSGi framework with Spring and Gemini Blueprint inside, in which apps are bundles. */
final class OsgiFramework implements AutoCloseable {

    private static final String[] BUNDLES = {
        "org.apache.servicemix.bundles.spring-core", "org.apache.servicemix.bundles.spring-beans",
        "org.apache.servicemix.bundles.spring-aop", "org.apache.servicemix.bundles.spring-expression",
        "org.apache.servicemix.bundles.spring-context", "gemini-blueprint-io", "gemini-blueprint-core",
        "gemini-blueprint-extender",
    };
    private static final long STOP_MILLIS = 10_000;
    /** Failures reach us as events; all else it has to say is about its own start. */
    private static final Logger GEMINI = Logger.getLogger("org.eclipse.gemini.blueprint");

    private final Framework framework;

    private OsgiFramework(Framework framework) {
        this.framework = framework;
    }

    /** Starts it with an empty store in that folder; apps find all packages of the host but those. */
    static OsgiFramework start(Path storage, Set<String> without) {
        GEMINI.setLevel(Level.OFF);
        Framework framework = new FrameworkFactory().newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, storage.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, ExportedPackages.header(without),
                // As in Confluence: otherwise a class is found in the end wherever some code of the host looks for it.
                "felix.bootdelegation.implicit", "false",
                "felix.log.level", "1"));
        try {
            framework.init();
            OsgiFramework started = new OsgiFramework(framework);
            List<Bundle> bundles = new ArrayList<>();
            for (String name : BUNDLES) {
                bundles.add(started.installResource("/bundles/" + name + ".jar"));
            }
            framework.start();
            for (Bundle bundle : bundles) {
                bundle.start();
            }
            return started;
        } catch (BundleException | IOException e) {
            throw new IllegalStateException("The OSGi framework does not start", e);
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    Bundle install(String location, InputStream jar) throws BundleException {
        return context().installBundle(location, jar);
    }

    /** The bundle of that symbolic name. */
    Bundle bundle(String symbolicName) {
        for (Bundle bundle : context().getBundles()) {
            if (symbolicName.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new IllegalStateException("There is no bundle " + symbolicName);
    }

    /** Makes the host's services importable by apps. */
    void publish(HostServices services) {
        services.forEach((type, entry) -> {
            Object service = entry.factory() == null ? entry.service() : new PerBundle(entry);
            context().registerService(type.getName(), service, new Hashtable<>(entry.properties()));
        });
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("The OSGi framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Bundle installResource(String path) throws BundleException, IOException {
        try (InputStream jar = OsgiFramework.class.getResourceAsStream(path)) {
            if (jar == null) {
                throw new IllegalStateException("The build did not copy " + path);
            }
            return install("host:" + path, jar);
        }
    }

    private record PerBundle(HostServices.Entry entry) implements ServiceFactory<Object> {

        @Override
        public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            return entry.factory().apply(bundle);
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object service) {
        }
    }
}
