package org.chorus.sandbox.web.resource;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.plugin.ModuleDescriptor;
import org.chorus.sandbox.web.fragment.KnownElements;
import org.w3c.dom.Element;

/** Reads {@code <web-resource>} elements; an element or type it does not know is an error. */
public final class WebResourceReader {

    private static final Set<String> KNOWN = Set.of("resource", "dependency", "context", "transformation",
            "condition", "conditions", "data", "description");

    private final Function<Element, Supplier<Boolean>> conditions;

    /** @param conditions makes the test of a {@code <condition>} or {@code <conditions>} element */
    public WebResourceReader(Function<Element, Supplier<Boolean>> conditions) {
        this.conditions = conditions;
    }

    /**
     * @param lookup   finds a file of the owner
     * @param provider makes a data provider of the class name
     */
    public WebResource read(ModuleDescriptor module, String version, Function<String, Optional<URL>> lookup,
            Function<String, Object> provider) {
        KnownElements.require(module, KNOWN);
        return new WebResource(module.completeKey(), version,
                module.children("resource").stream().map(WebResourceReader::part).toList(),
                module.texts("dependency"), module.texts("context"), transformations(module), tests(module),
                data(module, provider), lookup);
    }

    /** The {@code <resource>} elements of a plugin itself, as a resource under the plugin's key. */
    public static WebResource ofPlugin(String key, String version, List<Element> elements,
            Function<String, Optional<URL>> lookup) {
        List<WebResource.Part> parts = elements.stream().filter(element -> element.getAttribute("type").equals("download"))
                .map(WebResourceReader::part).toList();
        return new WebResource(key, version, parts, List.of(), List.of(), Map.of(), List.of(), Map.of(), lookup);
    }

    private static WebResource.Part part(Element element) {
        String type = element.getAttribute("type");
        if (!Set.of("download", "soy").contains(type)) {
            throw new NotEmulated("<resource type=\"" + type + "\"> in a web-resource");
        }
        return new WebResource.Part(type, element.getAttribute("name"), element.getAttribute("location"));
    }

    private static Map<String, List<String>> transformations(ModuleDescriptor module) {
        Map<String, List<String>> found = new HashMap<>();
        for (Element transformation : module.children("transformation")) {
            found.put(transformation.getAttribute("extension"),
                    ModuleDescriptor.childrenOf(transformation, "transformer").stream()
                            .map(transformer -> transformer.getAttribute("key")).toList());
        }
        return found;
    }

    private List<Supplier<Boolean>> tests(ModuleDescriptor module) {
        List<Supplier<Boolean>> tests = new ArrayList<>();
        module.children("condition").forEach(element -> tests.add(conditions.apply(element)));
        module.children("conditions").forEach(element -> tests.add(conditions.apply(element)));
        return tests;
    }

    private static Map<String, Supplier<String>> data(ModuleDescriptor module, Function<String, Object> provider) {
        Map<String, Supplier<String>> found = new HashMap<>();
        for (Element data : module.children("data")) {
            Object made = provider.apply(data.getAttribute("class"));
            found.put(data.getAttribute("key"), () -> json(((WebResourceDataProvider) made).get()));
        }
        return found;
    }

    /** What it writes as JSON. */
    public static String json(Jsonable value) {
        try {
            StringWriter out = new StringWriter();
            value.write(out);
            return out.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
