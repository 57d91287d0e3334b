package org.chorus.sandbox.web.resource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends batches and single files at {@code /download/...}, and for ever cacheable at {@code /s/<version>/_/download/...}
 * where the version in the address is the content's.
 */
public final class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final Pattern CONTEXTS = Pattern.compile("/download/contextbatch/(?:js|css)/([^/]+)/batch\\.(js|css)");
    private static final Pattern BATCH = Pattern.compile("/download/batch/([^/]+)/[^/]+\\.(js|css)");
    private static final Pattern FILE = Pattern.compile("/download/resources/([^/]+)/(.+)");
    private static final Pattern VERSIONED = Pattern.compile("/s/[^/]+/_(/download/.+)");

    private final transient WebResources resources;
    private final transient Batches batches;

    public DownloadServlet(WebResources resources, Batches batches) {
        this.resources = resources;
        this.batches = batches;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher versioned = VERSIONED.matcher(path);
        String plain = versioned.matches() ? versioned.group(1) : path;
        Optional<Batch> sent = find(plain, language(request));
        if (sent.isEmpty()) {
            response.sendError(404);
            return;
        }
        response.setHeader("Cache-Control", versioned.matches() ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(sent.get().mediaType());
        send(sent.get(), request, response);
    }

    private Optional<Batch> find(String path, Locale locale) throws IOException {
        Matcher contexts = CONTEXTS.matcher(path);
        if (contexts.matches()) {
            WebResource.Kind kind = kind(contexts.group(2));
            Set<String> names = new LinkedHashSet<>(List.of(contexts.group(1).split(",")));
            return Optional.of(batches.ofContexts(names, kind, locale));
        }
        Matcher batch = BATCH.matcher(path);
        if (batch.matches()) {
            WebResource.Kind kind = kind(batch.group(2));
            return resources.find(batch.group(1)).map(one -> batches.of(one, kind, locale));
        }
        Matcher file = FILE.matcher(path);
        return file.matches() ? file(file.group(1), file.group(2)) : Optional.empty();
    }

    private Optional<Batch> file(String key, String name) throws IOException {
        Optional<URL> url = resources.find(key).flatMap(resource -> resource.file(name));
        if (url.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = url.get().openStream()) {
            return Optional.of(Batch.of(mediaType(name), in.readAllBytes()));
        }
    }

    private static void send(Batch sent, HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = sent.plain();
        response.setHeader("Vary", "Accept-Encoding");
        String accepted = request.getHeader("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip") && !sent.mediaType().startsWith("image/png")) {
            response.setHeader("Content-Encoding", "gzip");
            content = sent.zipped();
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static Locale language(HttpServletRequest request) {
        String tag = request.getParameter("locale");
        return tag == null ? Locale.UK : Locale.forLanguageTag(tag);
    }

    private static WebResource.Kind kind(String ending) {
        return ending.equals("js") ? WebResource.Kind.SCRIPT : WebResource.Kind.STYLE;
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "js" -> WebResource.Kind.SCRIPT.mediaType();
            case "css" -> WebResource.Kind.STYLE.mediaType();
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "woff" -> "font/woff";
            case "woff2" -> "font/woff2";
            case "json", "map" -> "application/json;charset=UTF-8";
            case "html" -> "text/html;charset=UTF-8";
            default -> "application/octet-stream";
        };
    }
}
