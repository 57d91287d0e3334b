package org.chorus.sandbox;

import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * What notes, thanks, streams, finder and profiles cost the database, over HTTP, with everything that listens to them:
 * nothing costs more with ten thousand rows of each than with ten.
 */
public class CostsIT {

    private static final String REST = "/rest/chorus/1.0";
    private static final String PAGES = "/plugins/servlet/chorus";
    private static final int MANY = 10_000;

    private static Sandbox sandbox;
    private static Life life;
    private static long page;

    private final Map<String, List<String>> sent = new LinkedHashMap<>();
    private int said;

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.withBuiltApp().start();
        life = Life.in(sandbox);
        page = sandbox.scenario().page("OPS", "Restoring the name server").createdBy("p1").labelled("dns")
                .body("<p>word0 word1 storage</p>").id();
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void nothingCostsMoreForThereBeingMore() {
        Map<String, Integer> few = costs();
        life.grow(MANY);

        Map<String, Integer> many = costs();

        few.forEach((click, cost) -> assertTrue(click + ": " + cost + ", then " + many.get(click), many.get(click) <= cost));
    }

    /** Each asserts its own bound. */
    private Map<String, Integer> costs() {
        sent.clear();
        writing();
        streams();
        finding();
        profiles();
        completing();
        return sent.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().size()));
    }

    private void writing() {
        String place = ",\"about\":" + page + ",\"audience\":{\"space\":\"OPS\"}}";
        post(6, "a note", "ann", "/notes", i -> "{\"kind\":\"learned\",\"text\":\"@bob @p3 word" + i + " word1\",\"topics\":[\"DNS\",\"Storage\"]"
                + place);
        post(10, "a note with ten topics nobody spoke of", "ann", "/notes", i -> "{\"kind\":\"learned\",\"text\":\"@bob @p3 word" + i
                + "\",\"topics\":[" + IntStream.range(0, 10).mapToObj(n -> "\"new " + i + "x" + n + "\"").collect(Collectors.joining(",")) + "]" + place);
        post(8, "a reply", "bob", "/notes/" + life.question() + "/replies", i -> "{\"text\":\"@ann @p3 do word" + i + "\"}");
        post(13, "thanks", "ann", "/endorsements", i -> "{\"receiver\":\"" + life.key("bob") + "\",\"topic\":\"DNS\",\"message\":\"well done\""
                + ",\"work\":{\"kind\":\"note\",\"id\":\"" + life.unthanked() + "\"}}");
    }

    private void streams() {
        String topic = "/topic/" + life.topic();
        get(8, REST + "/streams/home");
        get(8, REST + "/streams/home?limit=50");
        get(8, PAGES + "/stream");
        get(8, life.newcomer(), PAGES + "/stream");
        for (String stream : List.of("/all", "/space/OPS", "/person/" + life.key("p1"), topic, "/board/1")) {
            get(6, REST + "/streams" + stream);
            get(8, PAGES + "/stream" + stream);
        }
        get(10, REST + "/notices");
        get(10, PAGES + "/notices");
        get(6, REST + "/notes/" + life.question());
        get(6, REST + "/notes/" + life.question() + "/replies");
    }

    private void finding() {
        String within = "&topic=" + life.topic();
        for (String query : List.of("q=word1", "q=dns", "q=dns%20word1&unit=nowhere", "q=word1%20word2" + within,
                "q=dns%20word1&unit=nowhere" + within, "q=Person", "q=stoorage", "q=storage%20dns%20networks" + within)) {
            get(8, REST + "/people?" + query);
        }
        get(8, REST + "/content/" + page + "/experts");
        get(8, PAGES + "/people");
        get(8, PAGES + "/people?q=dns%20word1&open=true&unit=nowhere" + within);
        get(8, PAGES + "/people?q=dns%20word1&unit=nowhere" + within);
        get(28, PAGES + "/topics/" + life.topic());
    }

    private void profiles() {
        for (String person : List.of(life.key("p1"), life.key("ann"))) {
            get(8, REST + "/people/" + person + "/expertise");
            get(8, REST + "/people/" + person + "/endorsements");
        }
        get(8, PAGES + "/profile");
        get(8, PAGES + "/profile?username=p1");
        get(8, REST + "/me/profile");
    }

    private void completing() {
        get(2, REST + "/topics?q=d");
        get(3, REST + "/topics/" + life.topic());
        get(0, REST + "/people/names?q=p");
        get(10, PAGES + "/follows");
        get(2, REST + "/me/follows");
        get(1, REST + "/me/followers");
    }

    private void post(int most, String click, String person, String path, IntFunction<String> body) {
        Browser browser = Browser.at(sandbox).as(person).meant().with("Content-Type", "application/json");
        measure(most, click, () -> browser.send("POST", REST + path, body.apply(said++)));
    }

    private void get(int most, String path) {
        get(most, "ann", path);
    }

    private void get(int most, String person, String path) {
        // Without the host's frame, whose menus ask for themselves.
        Browser browser = Browser.at(sandbox).as(person).with("X-Chorus-Part", "true");
        measure(most, person + path, () -> browser.get(path));
    }

    /** Of the second click, as the first may have to read what is kept in memory from then on. The host's own threads are not counted. */
    private void measure(int most, String click, Supplier<HttpResponse<String>> clicking) {
        clicked(click, clicking.get());
        List<String> now = sandbox.database().statements().ofThreadsDuring(thread -> thread.getName().startsWith("http-"),
                () -> clicked(click, clicking.get()));
        sent.put(click, now);
        assertTrue(click + ": " + now.size() + "\n" + String.join("\n", now), now.size() <= most);
    }

    private static void clicked(String click, HttpResponse<String> answer) {
        assertTrue(click + " " + answer.body(), answer.statusCode() / 100 == 2);
    }
}
