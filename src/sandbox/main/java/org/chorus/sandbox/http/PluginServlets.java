package org.chorus.sandbox.http;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.chorus.sandbox.HostServices;
import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.chorus.sandbox.plugin.ModuleKind;

/** {@code <servlet>}: servlets of apps under {@code /plugins/servlet}. */
public final class PluginServlets extends HttpServlet implements ModuleKind {

    private static final long serialVersionUID = 1L;

    private final transient List<Running> running = new CopyOnWriteArrayList<>();
    private final transient Gate gate;

    public PluginServlets(HostServices services) {
        this.gate = new Gate(services);
    }

    @Override
    public void enable(InstalledPlugin plugin, ModuleDescriptor module) {
        HttpServlet servlet = (HttpServlet) plugin.create(module.required("class"));
        try (ContextLoader inside = ContextLoader.of(plugin)) {
            servlet.init(new ModuleConfig(module, getServletContext()));
        } catch (ServletException e) {
            throw new IllegalStateException("init failed: " + e.getMessage(), e);
        }
        for (String pattern : module.texts("url-pattern")) {
            running.add(new Running(plugin, module, new UrlPattern(pattern), servlet));
        }
    }

    @Override
    public void disable(InstalledPlugin plugin, ModuleDescriptor module) {
        List<Running> ending = running.stream()
                .filter(entry -> entry.module().completeKey().equals(module.completeKey())).toList();
        running.removeAll(ending);
        ending.stream().map(Running::servlet).distinct().forEach(HttpServlet::destroy);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        Optional<Running> found = running.stream().filter(entry -> entry.pattern().matches(path))
                .min(Comparator.comparing(Running::pattern));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Running entry = found.get();
        Class<?> type = entry.servlet().getClass();
        int refusal = gate.refusal(Access.of(type, type.getPackage()));
        if (refusal != 0) {
            response.sendError(refusal);
            return;
        }
        try (ContextLoader inside = ContextLoader.of(entry.plugin())) {
            entry.servlet().service(new Within(request, path, entry.pattern()), response);
        }
    }

    private record Running(InstalledPlugin plugin, ModuleDescriptor module, UrlPattern pattern, HttpServlet servlet) {
    }

    /** Shows the servlet its own path, and no asynchronous processing, which Confluence has switched off. */
    private static final class Within extends HttpServletRequestWrapper {

        private final String servletPath;
        private final String pathInfo;

        Within(HttpServletRequest request, String path, UrlPattern pattern) {
            super(request);
            String own = pattern.servletPath(path);
            this.servletPath = request.getServletPath() + own;
            this.pathInfo = own.length() == path.length() ? null : path.substring(own.length());
        }

        @Override
        public String getServletPath() {
            return servletPath;
        }

        @Override
        public String getPathInfo() {
            return pathInfo;
        }

        @Override
        public boolean isAsyncSupported() {
            return false;
        }
    }
}
