package org.chorus.sandbox.web.resource;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.sandbox.web.template.HtmlEscape;

/** What one page will load: whatever its code asked for, and the contexts of its decorator. For one thread. */
public final class PageResources {

    private final WebResources resources;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();
    private final Map<String, String> data = new LinkedHashMap<>();

    public PageResources(WebResources resources) {
        this.resources = resources;
    }

    public void requireResource(String key) {
        keys.add(key);
    }

    public void requireContext(String context) {
        contexts.add(context);
    }

    /** @param json read in the page through {@code WRM.data.claim(key)} */
    public void requireData(String key, String json) {
        data.put(key, json);
    }

    /** The elements that load styles, and the data. */
    public String headHtml(Batches batches, Locale locale) {
        String styles = batches.addresses(this, WebResource.Kind.STYLE, locale).stream()
                .map(address -> "<link rel=\"stylesheet\" href=\"" + HtmlEscape.escape(address) + "\">\n")
                .collect(Collectors.joining());
        return styles + dataHtml();
    }

    /** The elements that load scripts. */
    public String scriptsHtml(Batches batches, Locale locale) {
        return batches.addresses(this, WebResource.Kind.SCRIPT, locale).stream()
                .map(address -> "<script src=\"" + HtmlEscape.escape(address) + "\"></script>\n")
                .collect(Collectors.joining());
    }

    Set<String> contexts() {
        return contexts;
    }

    /** What is not in a context's batch: asked for by key, or there only under a condition. */
    List<WebResource> singles() {
        Collection<WebResource> batched = Stream.concat(
                        resources.inContexts(contexts).stream(), resources.inContexts(Set.of(WebResources.SUPER)).stream())
                .filter(resource -> resource.conditions().isEmpty()).collect(Collectors.toSet());
        Set<WebResource> wanted = new LinkedHashSet<>(resources.inContexts(contexts));
        wanted.addAll(resources.resolve(keys));
        wanted.removeAll(batched);
        wanted.removeIf(resource -> !resource.shown());
        return List.copyOf(wanted);
    }

    private String dataHtml() {
        Map<String, String> all = new LinkedHashMap<>(data);
        Stream.of(resources.inContexts(contexts), resources.resolve(keys)).flatMap(List::stream)
                .filter(WebResource::shown)
                .forEach(resource -> resource.data().forEach((key, json) -> all.put(resource.key() + "." + key, json.get())));
        StringBuilder script = new StringBuilder(
                "<script>window.WRM=window.WRM||{};window.WRM._unparsedData=window.WRM._unparsedData||{};");
        all.forEach((key, json) -> script.append("window.WRM._unparsedData[").append(Transformations.literal(key))
                .append("]=").append(Transformations.literal(json)).append(';'));
        return script.append("</script>\n").toString();
    }
}
