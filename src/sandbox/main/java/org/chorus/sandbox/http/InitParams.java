package org.chorus.sandbox.http;

import java.util.LinkedHashMap;
import java.util.Map;

import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.w3c.dom.Element;

/** The {@code <init-param>} children of a servlet or filter. */
final class InitParams {

    private InitParams() {
    }

    static Map<String, String> of(ModuleDescriptor module) {
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
