package org.chorus.sandbox.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One element of an app's descriptor, such as a servlet or a macro. */
public record ModuleDescriptor(String pluginKey, String element, String key, Element xml) {

    /** {@code org.chorus:board-servlet}. */
    public String completeKey() {
        return pluginKey + ":" + key;
    }

    public Optional<String> attribute(String name) {
        return xml.hasAttribute(name) ? Optional.of(xml.getAttribute(name)) : Optional.empty();
    }

    public String attribute(String name, String otherwise) {
        return attribute(name).orElse(otherwise);
    }

    /** @throws IllegalArgumentException if the attribute is missing, naming the element */
    public String required(String name) {
        return attribute(name).orElseThrow(() -> new IllegalArgumentException(
                "<" + element + " key=\"" + key + "\"> has no attribute " + name));
    }

    /** 1000 where nothing is said, as in Confluence. */
    public int weight() {
        return Integer.parseInt(attribute("weight", "1000"));
    }

    /** The direct children of that name. */
    public List<Element> children(String name) {
        return childrenOf(xml, name);
    }

    public Optional<Element> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The trimmed texts of the direct children of that name. */
    public List<String> texts(String name) {
        return children(name).stream().map(child -> child.getTextContent().strip()).toList();
    }

    /** The {@code <param name value>} children; the value may also be the text. */
    public Map<String, String> params() {
        return paramsOf(xml);
    }

    /** The direct children of that name, of any element. */
    public static List<Element> childrenOf(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The {@code <param>} children of any element, in order. */
    public static Map<String, String> paramsOf(Element parent) {
        Map<String, String> params = new LinkedHashMap<>();
        for (Element param : childrenOf(parent, "param")) {
            String value = param.hasAttribute("value") ? param.getAttribute("value") : param.getTextContent().strip();
            params.put(param.getAttribute("name"), value);
        }
        return params;
    }
}
