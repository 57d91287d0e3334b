package org.chorus.sandbox.http;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.w3c.dom.Element;

/** What an app's servlet or filter is told when it starts: its key as its name and its {@code <init-param>}s. */
record ModuleConfig(ModuleDescriptor module, Map<String, String> params, ServletContext context)
        implements ServletConfig, FilterConfig {

    ModuleConfig(ModuleDescriptor module, ServletContext context) {
        this(module, params(module), context);
    }

    @Override
    public String getServletName() {
        return module.completeKey();
    }

    @Override
    public String getFilterName() {
        return module.completeKey();
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getInitParameter(String name) {
        return params.get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(params.keySet());
    }

    private static Map<String, String> params(ModuleDescriptor module) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : module.children("init-param")) {
            params.put(text(param, "param-name"), text(param, "param-value"));
        }
        return params;
    }

    private static String text(Element parent, String name) {
        return ModuleDescriptor.childrenOf(parent, name).stream().findFirst()
                .map(child -> child.getTextContent().strip())
                .orElseThrow(() -> new IllegalArgumentException("<init-param> has no <" + name + ">"));
    }
}
