package org.chorus.sandbox.plugin;

import java.util.List;
import java.util.Map;

import org.w3c.dom.Element;

/**
 * An app's {@code atlassian-plugin.xml}.
 *
 * @param params    of {@code <plugin-info>}
 * @param modules   every element but {@code <plugin-info>} and {@code <resource>}, in the order of the file
 * @param resources the {@code <resource>} elements of the app itself, such as its i18n bundles
 */
public record PluginDescriptor(String key, String name, String version, String description, String vendor,
        Map<String, String> params, List<ModuleDescriptor> modules, List<Element> resources) {

    public PluginDescriptor {
        params = Map.copyOf(params);
        modules = List.copyOf(modules);
        resources = List.copyOf(resources);
    }

    /** The modules of one kind, in the order of the file. */
    public List<ModuleDescriptor> modules(String element) {
        return modules.stream().filter(module -> module.element().equals(element)).toList();
    }
}
