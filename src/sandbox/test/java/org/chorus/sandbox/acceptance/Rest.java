package org.chorus.sandbox.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Calls the app's REST interface as one person, the way a script would: Basic auth and a token header. */
public final class Rest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String site;
    private final String username;
    private final String token;

    /**
     * @param site  address of the web application, without a trailing slash
     * @param token empty for a caller who sends none
     */
    private Rest(String site, String username, String token) {
        this.site = site;
        this.username = username;
        this.token = token;
    }

    /** @param username also the password; empty for an anonymous caller */
    public static Rest as(String site, String username) {
        return new Rest(site, username, "no-check");
    }

    /** The same person on another site's page, which can send everything but our header. */
    Rest withoutToken() {
        return new Rest(site, username, "");
    }

    public Answer get(String path) {
        return call("GET", path, null, Map.of());
    }

    public Answer post(String path, Map<String, ?> body) {
        return json("POST", path, body);
    }

    public Answer put(String path, Map<String, ?> body) {
        return json("PUT", path, body);
    }

    public Answer put(String path) {
        return call("PUT", path, "", Map.of());
    }

    public Answer delete(String path) {
        return call("DELETE", path, null, Map.of());
    }

    public Answer json(String method, String path, Map<String, ?> body) {
        try {
            return call(method, path, MAPPER.writeValueAsString(body), Map.of("Content-Type", "application/json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Any request under `/rest/chorus/1.0`; the given headers replace the usual ones of the same name. */
    public Answer call(String method, String path, String body, Map<String, String> headers) {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (!token.isEmpty()) {
            all.put("X-Atlassian-Token", token);
        }
        if (!username.isEmpty()) {
            String pair = username + ":" + username;
            all.put("Authorization", "Basic "
                    + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        all.putAll(headers);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + "/rest/chorus/1.0" + path))
                .method(method, body == null
                        ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        all.forEach(request::header);
        return send(request.build());
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(request.method() + " " + request.uri(), response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(String request, int status, String body) {

        public JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException(request + " answered no JSON: " + body, e);
            }
        }

        /** This answer, if its status is the expected one. */
        public Answer must(int expected) {
            if (status != expected) {
                throw new AssertionError(request + " answered " + status + ", not " + expected + ": " + body);
            }
            return this;
        }

        public int id() {
            return json().path("id").asInt();
        }
    }
}
