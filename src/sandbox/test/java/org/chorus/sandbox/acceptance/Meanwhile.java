package org.chorus.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/** People who post notes and read streams over HTTP while something else goes on, as fast as they are answered. */
final class Meanwhile {

    static final String TOPIC = "Replay";
    private static final List<String> AUDIENCES = List.of("", "OPS", "LAB");
    private static final int MOST_NOTES_EACH = 300;

    /** A note that was answered with 201. @param space whose readers it is for, empty for everybody */
    record Posted(int id, String author, String space, Instant at) {
    }

    private final String site;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> people = new ArrayList<>();
    private final Queue<Posted> posted = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    Meanwhile(String site) {
        this.site = site;
    }

    /** For everybody, for one space and for the other in turn; each stands first in its author's own stream at once. */
    void posts(String username, String key) {
        people.add(threads.submit(() -> {
            Rest author = Rest.as(site, username);
            for (int i = 0; i < MOST_NOTES_EACH && !over; i++) {
                String space = AUDIENCES.get(i % AUDIENCES.size());
                Map<String, ?> audience = space.isEmpty() ? Map.of() : Map.of("space", space);
                JsonNode note = author.post("/notes", Map.of("kind", "learned", "text", "Meanwhile " + i, "topics", List.of(TOPIC), "audience", audience))
                        .must(201).json();
                posted.add(new Posted(note.path("id").asInt(), username, space, Instant.parse(note.path("createdAt").asText())));
                JsonNode newest = author.get("/streams/person/" + key + "?limit=1").must(200).json().path("items").path(0);
                assertEquals(note.path("id").asText(), newest.path("object").path("id").asText());
            }
            return null;
        }));
    }

    /**
     * Everything, again and again: what was there once stays, and what was posted before is there.
     *
     * @param sees     keys of spaces
     * @param mayLeave items that may be gone for a while
     */
    void reads(String username, Set<String> sees, Predicate<JsonNode> mayLeave) {
        people.add(threads.submit(() -> {
            Set<Integer> before = new HashSet<>();
            while (!over) {
                List<Integer> notes = notes(note -> sees.contains(note.space())).stream().map(Posted::id).toList();
                ShownStream stream = ShownStream.read(Rest.as(site, username), "/streams/all", 50);
                assertTrue(stream.ids().containsAll(before));
                assertTrue(stream.items().stream().map(item -> item.path("spaceKey").asText()).allMatch(sees::contains));
                Set<Integer> shown = new HashSet<>();
                stream.items().stream().filter(Meanwhile::isNote).forEach(item -> shown.add(item.path("object").path("id").asInt()));
                assertTrue(shown.containsAll(notes));
                before.clear();
                stream.items().stream().filter(mayLeave.negate()).forEach(item -> before.add(item.path("id").asInt()));
            }
            return null;
        }));
    }

    static boolean isNote(JsonNode item) {
        return item.path("kind").asText().equals("note-posted");
    }

    /** Waits until all have done what they are at; throws what befell one of them. */
    void end() throws InterruptedException, ExecutionException {
        over = true;
        for (Future<?> person : people) {
            person.get();
        }
        threads.shutdown();
    }

    List<Posted> notes(Predicate<Posted> fits) {
        return posted.stream().filter(fits).toList();
    }
}
