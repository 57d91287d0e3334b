package org.chorus.sandbox.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.sandbox.Sandbox;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with cookies who follows redirects and fills in forms. */
final class HttpVisitor {

    private final String base;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL).build();

    HttpVisitor(Sandbox sandbox) {
        this.base = sandbox.url();
    }

    HttpVisitor loggedInAs(String name) {
        post("/dologin.action", Map.of("os_username", name, "os_password", name, "os_destination", "/login.action"));
        return this;
    }

    HttpResponse<String> open(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html,*/*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    Document page(String path) {
        return Jsoup.parse(open(path).body(), base + path);
    }

    /** Sends a form with the token of the session. */
    HttpResponse<String> post(String path, Map<String, String> fields) {
        String token = page("/login.action").select("meta[name=ajs-atl-token]").attr("content");
        Map<String, String> all = new java.util.TreeMap<>(fields);
        all.put("atl_token", token);
        return postBare(path, all);
    }

    /** Sends a form just as it is. */
    HttpResponse<String> postBare(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
    }

    /** Sends a file in a form with the token of the session. */
    HttpResponse<String> upload(String path, String field, byte[] content) throws IOException {
        String token = page("/login.action").select("meta[name=ajs-atl-token]").attr("content");
        java.io.ByteArrayOutputStream form = new java.io.ByteArrayOutputStream();
        form.write(("--part\r\nContent-Disposition: form-data; name=\"atl_token\"\r\n\r\n" + token
                + "\r\n--part\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"app.jar\"\r\n"
                + "Content-Type: application/java-archive\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        form.write(content);
        form.write("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray())).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
