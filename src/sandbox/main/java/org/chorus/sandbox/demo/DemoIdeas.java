package org.chorus.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chorus.sandbox.clock.SandboxClock;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.World;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The boards of the demo organisation and two months of talk on them. A host may not write an app's tables, so
 * everybody says what they say through REST, while the clock shows the day on which they said it.
 */
final class DemoIdeas {

    private final ChorusRest rest;
    private final SandboxClock clock;
    private final PastClock past;
    private final Instant now;

    DemoIdeas(ChorusRest rest, SandboxClock clock) {
        this.rest = rest;
        this.clock = clock;
        this.now = clock.instant();
        this.past = new PastClock(now);
    }

    /** Whether nobody has made a board yet in the spaces that the demo writes in. */
    boolean wanted() {
        return Stream.of("OPS", "PUB")
                .allMatch(space -> rest.get("admin", "/boards?space=" + space).get("items").isEmpty());
    }

    /** The boards, and the macros by which pages of the world show them. */
    void write(World world) {
        Element file = Jsoup.parse(DemoFiles.read("ideas.xml"), "", Parser.xmlParser())
                .outputSettings(DemoPage.STORAGE).selectFirst("boards");
        try {
            file.select("> board").forEach(this::board);
            file.select("> macro").forEach(macro -> show(world, macro));
        } finally {
            clock.showNow();
        }
    }

    private void board(Element board) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("spaceKey", board.attr("space"));
        wanted.put("name", board.attr("name"));
        wanted.put("purpose", board.attr("purpose"));
        wanted.put("kind", board.attr("kind"));
        if (board.hasAttr("question")) {
            wanted.put("question", board.attr("question"));
            wanted.put("closingAt", now.plus(Duration.ofDays(days(board, "closes"))).toString());
        }
        int id = rest.post(begin(board), "/boards", wanted).get("id").asInt();
        board.select("> idea").forEach(idea -> idea(id, idea));
    }

    /** At the end of a page. */
    private void show(World world, Element macro) {
        StoredContent page = world.contents().page(macro.attr("space"), macro.attr("page")).orElseThrow();
        Person editor = world.people().named(begin(macro)).orElseThrow();
        world.editing().edit(page, page.title(), page.body() + macro.html(), macro.attr("note"), editor);
    }

    private void idea(int board, Element idea) {
        String author = begin(idea);
        JsonNode posted = rest.post(author, "/boards/" + board + "/ideas", Map.of("title", text(idea, "title"),
                "text", text(idea, "text"), "topics", List.of(idea.attr("topics").split(",\\s*"))));
        String path = "/ideas/" + posted.get("id").asInt();
        endorse(path, idea);
        for (Element event : idea.children()) {
            switch (event.tagName()) {
                case "comment" -> comment(path, event);
                case "challenge" -> challenge(path, event);
                case "suggestion" -> rest.post(begin(event), path + "/suggestions",
                        Map.of("text", event.wholeText().strip(), "note", event.attr("note")));
                case "state" -> rest.put(begin(event), path + "/state",
                        Map.of("state", event.attr("to"), "answer", event.wholeText().strip()));
                default -> { }
            }
        }
    }

    /** One after the other over the time since the idea was posted, more of them soon after than late. */
    private void endorse(String path, Element idea) {
        List<String> usernames = Stream.of(idea.attr("endorsed").split(" ")).filter(name -> !name.isEmpty()).toList();
        for (int i = 0; i < usernames.size(); i++) {
            double passed = Math.pow((i + 1.0) / (usernames.size() + 1), 2);
            turn((int) Math.round(days(idea, "days") * (1 - passed)));
            rest.put(usernames.get(i), path + "/endorsement");
        }
    }

    private void comment(String path, Element comment) {
        int id = rest.post(begin(comment), path + "/comments", Map.of("text", comment.ownText().strip()))
                .get("id").asInt();
        comment.select("> reply").forEach(reply -> rest.post(begin(reply), path + "/comments",
                Map.of("text", reply.wholeText().strip(), "parent", id)));
    }

    private void challenge(String path, Element challenge) {
        int id = rest.post(begin(challenge), path + "/challenges", Map.of("kind", challenge.attr("kind"),
                "class", challenge.attr("class"), "reason", text(challenge, "reason"),
                "resolution", text(challenge, "resolution"))).get("id").asInt();
        challenge.select("> answer").forEach(answer -> rest.put(begin(answer), "/challenges/" + id,
                Map.of("state", "answered", "answer", answer.wholeText().strip())));
    }

    /** Turns the clock to when it happened and answers who did it. */
    private String begin(Element element) {
        turn(days(element, "days"));
        return element.attr("by");
    }

    private void turn(int daysAgo) {
        past.daysAgo(Math.max(1, daysAgo));
        clock.show(past.instant());
    }

    private static int days(Element element, String attribute) {
        return Integer.parseInt(element.attr(attribute));
    }

    /** Empty where there is no such element. */
    private static String text(Element element, String name) {
        return element.select("> " + name).stream().map(Element::wholeText).map(String::strip).findFirst().orElse("");
    }
}
