package org.chorus.sandbox.http;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

import org.chorus.sandbox.plugin.InstalledPlugin;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.chorus.sandbox.plugin.ModuleKind;
import org.w3c.dom.Element;

/** {@code <servlet-filter>}: filters of apps, between the host's own, by location and weight. */
public final class PluginFilters implements ModuleKind {

    private final TomcatServer server;
    private final Map<String, Filter> running = new HashMap<>();

    public PluginFilters(TomcatServer server) {
        this.server = server;
    }

    @Override
    public void enable(InstalledPlugin plugin, ModuleDescriptor module) {
        HttpFront.Stage stage = stage(module.attribute("location", "before-dispatch"));
        refuseOtherDispatchers(module);
        Filter filter = (Filter) plugin.create(module.required("class"));
        Filter wrapped = new InPlugin(plugin, filter);
        try {
            wrapped.init(new ModuleConfig(module, server.servletContext()));
        } catch (ServletException e) {
            throw new IllegalStateException("init failed: " + e.getMessage(), e);
        }
        running.put(module.completeKey(), wrapped);
        for (String pattern : module.texts("url-pattern")) {
            server.filters().add(stage, module.weight(), new UrlPattern(pattern), wrapped);
        }
    }

    @Override
    public void disable(InstalledPlugin plugin, ModuleDescriptor module) {
        Filter filter = running.remove(module.completeKey());
        if (filter != null) {
            server.filters().remove(filter);
            filter.destroy();
        }
    }

    private static HttpFront.Stage stage(String location) {
        return switch (location) {
            case "after-encoding" -> HttpFront.Stage.AFTER_ENCODING;
            case "before-login" -> HttpFront.Stage.BEFORE_LOGIN;
            case "before-decoration" -> HttpFront.Stage.BEFORE_DECORATION;
            case "before-dispatch" -> HttpFront.Stage.BEFORE_DISPATCH;
            default -> throw new IllegalArgumentException("there is no location " + location);
        };
    }

    private static void refuseOtherDispatchers(ModuleDescriptor module) {
        List<String> dispatchers = module.children("dispatcher").stream().map(Element::getTextContent)
                .map(String::strip).filter(name -> !name.equals("REQUEST")).toList();
        if (!dispatchers.isEmpty()) {
            throw new IllegalArgumentException("the sandbox filters REQUEST only, not " + dispatchers);
        }
    }

    /** Runs the app's filter with the app's class loader. */
    private record InPlugin(InstalledPlugin plugin, Filter filter) implements Filter {

        @Override
        public void init(FilterConfig config) throws ServletException {
            filter.init(config);
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            try (ContextLoader inside = ContextLoader.of(plugin)) {
                filter.doFilter(request, response, (nextRequest, nextResponse) -> {
                    try (ContextLoader outside = inside.outside()) {
                        chain.doFilter(nextRequest, nextResponse);
                    }
                });
            }
        }

        @Override
        public void destroy() {
            filter.destroy();
        }
    }
}
