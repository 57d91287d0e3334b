package org.chorus.sandbox.web.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes batches: files one after the other, transformed, with addresses that name their content. */
public final class Batches {

    private static final Pattern RELATIVE_URL = Pattern.compile("url\\((['\"]?)(?!data:|/|#|https?:)([^'\")]+)\\1\\)");

    private final WebResources resources;
    private final Transformations transformations;
    private final String contextPath;
    private final Map<String, Batch> batches = new ConcurrentHashMap<>();

    public Batches(WebResources resources, Transformations transformations, String contextPath) {
        this.resources = resources;
        this.transformations = transformations;
        this.contextPath = contextPath;
    }

    /** Forgets what it has read; called when an app comes or goes. */
    public void forget() {
        batches.clear();
    }

    /** A context's batch; resources with conditions are not in it, pages ask for those one by one. */
    Batch ofContexts(Set<String> contexts, WebResource.Kind kind, Locale locale) {
        return batches.computeIfAbsent(contexts + "|" + kind + "|" + locale, key -> batch(
                resources.inContexts(contexts).stream().filter(resource -> resource.conditions().isEmpty()).toList(),
                kind, locale));
    }

    /** One resource, without what it depends on. */
    Batch of(WebResource resource, WebResource.Kind kind, Locale locale) {
        return batches.computeIfAbsent(resource.key() + "|" + kind + "|" + locale,
                key -> batch(List.of(resource), kind, locale));
    }

    /** The addresses a page needs, in order. */
    List<String> addresses(PageResources page, WebResource.Kind kind, Locale locale) {
        List<String> addresses = new ArrayList<>();
        addContexts(addresses, Set.of(WebResources.SUPER), kind, locale);
        addContexts(addresses, page.contexts(), kind, locale);
        for (WebResource single : page.singles()) {
            add(addresses, "download/batch/" + single.key() + "/" + single.key() + "." + kind.ending(),
                    of(single, kind, locale), locale);
        }
        return addresses;
    }

    private void addContexts(List<String> addresses, Set<String> contexts, WebResource.Kind kind, Locale locale) {
        if (!contexts.isEmpty()) {
            add(addresses, "download/contextbatch/" + kind.ending() + "/" + String.join(",", contexts) + "/batch."
                    + kind.ending(), ofContexts(contexts, kind, locale), locale);
        }
    }

    private void add(List<String> addresses, String path, Batch batch, Locale locale) {
        if (!batch.isEmpty()) {
            addresses.add(contextPath + "/s/" + batch.version() + "/_/" + path + "?locale=" + locale.toLanguageTag());
        }
    }

    private Batch batch(List<WebResource> wanted, WebResource.Kind kind, Locale locale) {
        StringBuilder out = new StringBuilder();
        for (WebResource resource : wanted) {
            for (WebResource.Part part : resource.parts(kind)) {
                URL file = resource.file(part).orElseThrow(() -> new IllegalStateException(
                        resource.key() + " has no file " + part.location()));
                out.append("/* ").append(resource.key()).append(' ').append(part.name()).append(" */\n");
                out.append(transformed(resource, part, read(file), kind, locale));
                out.append(kind == WebResource.Kind.SCRIPT ? "\n;\n" : "\n");
            }
        }
        return Batch.of(kind.mediaType(), out.toString());
    }

    private String transformed(WebResource resource, WebResource.Part part, String source, WebResource.Kind kind,
            Locale locale) {
        String ending = part.location().substring(part.location().lastIndexOf('.') + 1);
        String result = transformations.apply(resource.transformations().getOrDefault(ending, List.of()),
                part.location(), source, locale);
        return kind == WebResource.Kind.STYLE ? absolute(resource, part, result) : result;
    }

    /** A style's relative addresses would point beside the batch. */
    private String absolute(WebResource resource, WebResource.Part part, String style) {
        String folder = part.name().contains("/") ? part.name().substring(0, part.name().lastIndexOf('/') + 1) : "";
        String base = contextPath + "/s/" + resource.version() + "/_/download/resources/" + resource.key() + "/" + folder;
        return RELATIVE_URL.matcher(style).replaceAll(found ->
                Matcher.quoteReplacement("url(\"" + base + found.group(2) + "\")"));
    }

    private static String read(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
