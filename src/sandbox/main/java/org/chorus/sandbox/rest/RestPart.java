package org.chorus.sandbox.rest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostPart;
import org.chorus.sandbox.HostServices;
import org.chorus.sandbox.http.ContextLoader;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.chorus.sandbox.plugin.ModuleKind;

/** {@code <rest>}: the resources of apps under {@code /rest/<path>/<version>} and {@code /rest/<path>/latest}. */
public final class RestPart implements HostPart, ModuleKind {

    private final List<RestApplication> applications = new CopyOnWriteArrayList<>();
    private final Router router = new Router(applications);
    private HostServices services;

    @Override
    public void contribute(Host host) {
        services = host.services();
        host.http().servlet("/rest/*", router);
        host.modules().register("rest", this);
    }

    @Override
    public void enable(InstalledPlugin plugin, ModuleDescriptor module) {
        applications.add(RestApplication.start(plugin, module, services, router.getServletContext()));
    }

    @Override
    public void disable(InstalledPlugin plugin, ModuleDescriptor module) {
        List<RestApplication> ending = applications.stream()
                .filter(application -> application.module().completeKey().equals(module.completeKey())).toList();
        applications.removeAll(ending);
        ending.forEach(RestApplication::stop);
    }

    /** Finds the application by path and shows it a request that begins there. */
    private static final class Router extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient List<RestApplication> applications;

        Router(List<RestApplication> applications) {
            this.applications = applications;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
            for (RestApplication application : applications) {
                Optional<String> base = application.baseOf(path);
                if (base.isPresent()) {
                    try (ContextLoader inside = ContextLoader.of(application.plugin())) {
                        application.container().service(new Within(request, path, base.get()), response);
                    }
                    return;
                }
            }
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static final class Within extends HttpServletRequestWrapper {

        private final String servletPath;
        private final String pathInfo;

        Within(HttpServletRequest request, String path, String base) {
            super(request);
            this.servletPath = request.getServletPath() + base;
            this.pathInfo = path.substring(base.length());
        }

        @Override
        public String getServletPath() {
            return servletPath;
        }

        @Override
        public String getPathInfo() {
            return pathInfo.isEmpty() ? null : pathInfo;
        }

        @Override
        public boolean isAsyncSupported() {
            return false;
        }
    }
}
