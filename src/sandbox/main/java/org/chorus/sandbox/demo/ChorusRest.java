package org.chorus.sandbox.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** The app's REST as any client has it: over HTTP, as a person whose password is the username. */
final class ChorusRest {

    private static final int FIRST_FAILURE = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;

    ChorusRest(String baseUrl) {
        this.root = baseUrl + "/rest/chorus/1.0";
    }

    JsonNode get(String username, String path) {
        return send(username, path, "GET", BodyPublishers.noBody());
    }

    JsonNode post(String username, String path, Map<String, ?> body) {
        return send(username, path, "POST", BodyPublishers.ofString(write(body)));
    }

    JsonNode put(String username, String path, Map<String, ?> body) {
        return send(username, path, "PUT", BodyPublishers.ofString(write(body)));
    }

    /** A write that needs no body. */
    JsonNode put(String username, String path) {
        return send(username, path, "PUT", BodyPublishers.noBody());
    }

    private JsonNode send(String username, String path, String method, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Basic " + Base64.getEncoder()
                        .encodeToString((username + ":" + username).getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, body).build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= FIRST_FAILURE) {
                throw new IllegalStateException(method + " " + path + " as " + username + " was answered "
                        + response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path + " as " + username + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + method + " " + path, e);
        }
    }

    private static String write(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot be JSON: " + body, e);
        }
    }
}
