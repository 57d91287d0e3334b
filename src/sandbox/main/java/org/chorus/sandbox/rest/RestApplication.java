package org.chorus.sandbox.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;

import org.chorus.sandbox.HostServices;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** One {@code <rest>} module: a Jersey application of its own. */
record RestApplication(InstalledPlugin plugin, ModuleDescriptor module, ServletContainer container) {

    static RestApplication start(InstalledPlugin plugin, ModuleDescriptor module, HostServices services,
            ServletContext context) {
        ServletContainer container = new ServletContainer(configuration(plugin, module, services));
        try {
            container.init(new NamedConfig(module.completeKey(), context));
        } catch (ServletException e) {
            throw new IllegalStateException("Jersey refuses it: " + e.getMessage(), e);
        }
        return new RestApplication(plugin, module, container);
    }

    /** The part of the path that leads here, if it does. */
    Optional<String> baseOf(String path) {
        String name = module.required("path");
        return Stream.of(module.attribute("version", "1.0"), "latest")
                .map(version -> name + "/" + version)
                .filter(base -> path.equals(base) || path.startsWith(base + "/"))
                .findFirst();
    }

    void stop() {
        container.destroy();
    }

    private static ResourceConfig configuration(InstalledPlugin plugin, ModuleDescriptor module,
            HostServices services) {
        ResourceConfig config = new ResourceConfig();
        config.addProperties(Map.of(
                ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
                ServerProperties.WADL_FEATURE_DISABLE, true,
                ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true));
        config.setClassLoader(RestApplication.class.getClassLoader());
        config.register(JacksonFeature.class);
        config.register(new EndpointGuard(services));
        List<Class<?>> resources = new ArrayList<>();
        for (Class<?> type : classes(plugin, module)) {
            if (type.isAnnotationPresent(Provider.class)) {
                config.register(plugin.create(type));
            } else if (type.isAnnotationPresent(Path.class) && !type.isInterface()) {
                resources.add(type);
                config.register(type);
            }
        }
        config.register(new SpringResources(plugin, resources));
        return config;
    }

    /** Only the jar's own entries are looked at, as in Confluence: nested jars are not. */
    private static List<Class<?>> classes(InstalledPlugin plugin, ModuleDescriptor module) {
        List<String> packages = module.texts("package");
        if (packages.isEmpty()) {
            throw new IllegalArgumentException("it names no <package>");
        }
        List<Class<?>> found = new ArrayList<>();
        for (String name : packages) {
            for (String path : plugin.resources(name.replace('.', '/'), "*.class", true)) {
                found.add(load(plugin, path.substring(0, path.length() - ".class".length()).replace('/', '.')));
            }
        }
        return found;
    }

    private static Class<?> load(InstalledPlugin plugin, String name) {
        try {
            return plugin.classLoader().loadClass(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalArgumentException("its class " + name + " cannot be loaded: " + e.getMessage(), e);
        }
    }
}
