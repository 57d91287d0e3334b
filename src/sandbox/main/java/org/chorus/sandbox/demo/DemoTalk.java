package org.chorus.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chorus.sandbox.clock.SandboxClock;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The notes of the demo organisation, whom its people follow and whom they thank; told as {@link DemoIdeas} tells. */
final class DemoTalk {

    private final ChorusRest rest;
    private final SandboxClock clock;
    private final PastClock past;
    private final World world;
    private final List<Integer> notes = new ArrayList<>();

    DemoTalk(ChorusRest rest, SandboxClock clock, World world) {
        this.rest = rest;
        this.clock = clock;
        this.past = new PastClock(clock.instant());
        this.world = world;
    }

    /** The notes first, since follows and thanks name their topics, and thanks point at them by number. */
    void write() {
        Element talk = Jsoup.parse(DemoFiles.read("talk.xml"), "", Parser.xmlParser()).selectFirst("talk");
        try {
            talk.select("> note").forEach(this::note);
            talk.select("> thanks").forEach(this::thank);
        } finally {
            clock.showNow();
        }
        talk.select("> follow").forEach(this::follow);
    }

    private void note(Element note) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("kind", note.attr("kind"));
        wanted.put("text", note.ownText().strip());
        wanted.put("topics", List.of(note.attr("topics").split(",\\s*")));
        if (!note.attr("space").isEmpty()) {
            wanted.put("audience", Map.of("space", note.attr("space")));
        }
        if (note.hasAttr("page")) {
            wanted.put("about", page(note.attr("page")).id());
        }
        int id = rest.post(begin(note), "/notes", wanted).get("id").asInt();
        notes.add(id);
        int answer = id;
        for (Element event : note.children()) {
            if (event.tagName().equals("reply")) {
                answer = rest.post(begin(event), "/notes/" + id + "/replies", Map.of("text", event.text().strip())).get("id").asInt();
            } else {
                int fix = note.attr("kind").equals("fix") ? id : answer;
                rest.post(begin(event), "/notes/" + fix + "/confirmations",
                        Map.of("worked", event.text().equals("yes"), "context", event.attr("context")));
            }
        }
    }

    private void thank(Element thanks) {
        int note = notes.get(Integer.parseInt(thanks.attr("note")) - 1);
        rest.post(begin(thanks), "/endorsements", Map.of("receiver", key(thanks.attr("to")), "topic", thanks.attr("topic"),
                "message", thanks.text().strip(), "work", Map.of("kind", "note", "id", String.valueOf(note))));
    }

    private void follow(Element follow) {
        Stream.of(follow.attr("what").split(",\\s*")).map(what -> what.split(" ", 2)).forEach(what ->
                rest.put(follow.attr("by"), "/follows/" + what[0] + "/" + switch (what[0]) {
                    case "person" -> key(what[1]);
                    case "topic" -> topic(follow.attr("by"), what[1]);
                    default -> what[1];
                }));
    }

    /** By the beginning of its name, as a person would look for it. */
    private String topic(String reader, String name) {
        JsonNode found = rest.get(reader, "/topics?q=" + name).get("items");
        if (found.isEmpty()) {
            throw new IllegalStateException("nobody at Nordhaven has spoken of " + name);
        }
        return found.get(0).get("id").asText();
    }

    private StoredContent page(String spaceAndTitle) {
        String[] place = spaceAndTitle.split("/", 2);
        return world.contents().page(place[0], place[1]).orElseThrow();
    }

    private String key(String username) {
        return world.people().named(username).orElseThrow().key();
    }

    /** Turns the clock to when it happened and answers who did it. */
    private String begin(Element element) {
        past.daysAgo(Math.max(1, Integer.parseInt(element.attr("days"))));
        clock.show(past.instant());
        return element.attr("by");
    }
}
