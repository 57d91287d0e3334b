package org.chorus.sandbox.acceptance;

import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.chorus.sandbox.Sandbox;

/**
 * The things that one cell of the endpoint table names, made in the closed space when they are first named: a board
 * of the host's, an idea, a topic and a comment of the author's, a challenge and a suggestion by somebody else. A name
 * with a sign, such as `{kind=topic}`, says what it stands for.
 */
final class Fixture {

    private final Sandbox host;
    private final Map<String, Integer> made = new HashMap<>();

    Fixture(Sandbox host) {
        this.host = host;
    }

    /** The text with every `{name}` replaced. */
    String filled(String text) {
        String filled = text.replaceAll("\\{kind=(\\w+)}", "$1").replace("{space}", "LAB").replace("{emoji}", "heart");
        if (filled.contains("{person}")) {
            filled = filled.replace("{person}", keyOf("cho"));
        }
        if (filled.contains("{authorKey}")) {
            filled = filled.replace("{authorKey}", keyOf("author"));
        }
        if (filled.contains("{page}")) {
            filled = filled.replace("{page}", String.valueOf(AcceptanceHost.labPage(host)));
        }
        for (String name : new String[] {"board", "idea", "deletedIdea", "deletedComment", "comment", "challenge",
                "suggestion", "import", "deletedBoard", "topic", "otherTopic", "mergedTopic", "note", "noteForAll",
                "deletedNote", "endorsement", "job"}) {
            if (filled.contains("{" + name + "}")) {
                filled = filled.replace("{" + name + "}", String.valueOf(id(name)));
            }
        }
        return filled;
    }

    /** The row's request, with everything made that it names. */
    Request request(EndpointTable.Row row) {
        return new Request(row, filled(row.path()), filled(row.body()));
    }

    /** What one cell of the table asks for. */
    record Request(EndpointTable.Row row, String path, String body) {

        Rest.Answer by(Rest caller) {
            boolean bare = row.method().equals("GET") || row.method().equals("DELETE");
            return body.isEmpty() ? caller.call(row.method(), path, bare ? null : "", Map.of())
                    : caller.call(row.method(), path, body, Map.of("Content-Type", row.contentType()));
        }
    }

    private int id(String name) {
        return switch (name) {
            case "board" -> once(name, () -> as("host").post("/boards", Map.of("spaceKey", "LAB", "name", "Board")).must(201).id());
            case "idea" -> once(name, () -> as("author").post("/boards/" + id("board") + "/ideas",
                    Map.of("title", "An idea", "text", "Some text")).must(201).id());
            case "topic" -> once(name, () -> topic("Lab topic"));
            case "otherTopic" -> once(name, () -> topic("Other topic"));
            case "mergedTopic" -> once(name, () -> {
                as("sysadmin").post("/topics/" + id("topic") + "/merge", Map.of("into", id("otherTopic"))).must(200);
                return id("topic");
            });
            case "comment" -> once(name, () -> as("author").post("/ideas/" + id("idea") + "/comments",
                    Map.of("text", "A comment")).must(201).id());
            case "challenge" -> once(name, () -> as("other").post("/ideas/" + id("idea") + "/challenges",
                    Map.of("kind", "objection", "class", "harms-aim", "reason", "A reason", "resolution", "A way out")).must(201).id());
            case "suggestion" -> once(name, () -> as("other").post("/ideas/" + id("idea") + "/suggestions",
                    Map.of("text", "A better text")).must(201).id());
            case "import" -> once(name, this::imported);
            case "note" -> once(name, () -> as("author").post("/notes", Map.of("kind", "fix", "text", "A note",
                    "audience", Map.of("space", "LAB"))).must(201).id());
            case "noteForAll" -> once(name, () -> as("author").post("/notes", Map.of("kind", "stuck", "text", "A note")).must(201).id());
            case "deletedNote" -> once(name, () -> deleted("/notes/", id("note")));
            case "endorsement" -> once(name, () -> as("member").post("/endorsements", Map.of("receiver", keyOf("author"), "topic", "Lab",
                    "work", Map.of("kind", "idea", "id", String.valueOf(id("idea"))))).must(201).id());
            case "job" -> once(name, () -> as("sysadmin").post("/admin/expertise/rebuild", Map.of()).must(202).id());
            case "deletedIdea" -> once(name, () -> deleted("/ideas/", id("idea")));
            case "deletedComment" -> once(name, () -> deleted("/comments/", id("comment")));
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Named like nothing before, since every cell of the table shares the one vocabulary. */
    private int topic(String name) {
        return as("author").post("/boards/" + id("board") + "/ideas", Map.of("title", "About something",
                "topics", List.of(name + " " + id("board")))).must(201).json().path("topics").get(0).path("id").asInt();
    }

    private String keyOf(String username) {
        return as("author").get("/people/names?q=" + username).must(200).json().path("items").get(0).path("key").asText();
    }

    /** Over before anybody asks for it, as only so many may wait. */
    private int imported() {
        int run = as("host").call("POST", "/boards/" + id("board") + "/import?key=k&title=t", "k,t\n1,one\n",
                Map.of("Content-Type", "text/csv")).must(202).id();
        await().until(() -> as("host").get("/imports/" + run).must(200).json().path("state").asText(), "done"::equals);
        return run;
    }

    private int deleted(String path, int id) {
        as("author").delete(path + id);
        return id;
    }

    private int once(String name, Supplier<Integer> making) {
        Integer known = made.get(name);
        if (known == null) {
            known = making.get();
            made.put(name, known);
        }
        return known;
    }

    private Rest as(String person) {
        return Rest.as(host.url(), person);
    }
}
