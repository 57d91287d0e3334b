package org.chorus.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.function.Supplier;
import java.util.stream.LongStream;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** What a click on ideas costs the database, counted where the statements leave the host; for the rest see {@link CostsIT}. */
public class StatementsIT {

    private static final String REST = "/rest/chorus/1.0";
    private static final int MOST = 8;

    private static Sandbox sandbox;
    private static Browser ann;

    @BeforeClass
    public static void start() {
        sandbox = Sandbox.withBuiltApp().start();
        sandbox.scenario().person("ann").mayComment("OPS");
        sandbox.scenario().person("bob").mayComment("OPS");
        sandbox.scenario().person("eve").mayComment("OPS");
        ann = Browser.at(sandbox).as("ann").meant().with("Content-Type", "application/json");
        ann.send("POST", REST + "/boards", "{\"spaceKey\":\"OPS\",\"name\":\"Counted\",\"kind\":\"open\"}");
        for (int i = 1; i <= 20; i++) {
            ann.send("POST", REST + "/boards/1/ideas", "{\"title\":\"Idea number " + i
                    + "\",\"text\":\"Why not?\",\"topics\":[\"topic " + i + "\"]}");
        }
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void theBoardPageWithTwentyIdeas() {
        assertAtMost(MOST, () -> ann.get("/plugins/servlet/chorus/boards/1"));
    }

    @Test
    public void theListOfTwentyIdeas() {
        assertAtMost(MOST, () -> ann.get(REST + "/boards/1/ideas"));
    }

    @Test
    public void anEndorsement() {
        Browser bob = Browser.at(sandbox).as("bob").meant();

        assertAtMost(MOST, () -> bob.send("PUT", REST + "/ideas/1/endorsement", ""));
    }

    /** Notes are whole cards there: with topics, signs, what was tried, pages they are about, and replies between them. */
    @Test
    public void theHomeStreamOfTwentyNotes() {
        Browser bob = Browser.at(sandbox).as("bob").meant().with("Content-Type", "application/json");
        for (int i = 1; i <= 20; i++) {
            String note = ann.send("POST", REST + "/notes", "{\"kind\":\"" + (i % 2 == 0 ? "fix" : "stuck") + "\",\"text\":\"@bob note " + i
                    + "\",\"topics\":[\"topic " + i + "\",\"pumps\"],\"audience\":{\"space\":\"OPS\"}}").body().replaceAll("^\\{\"id\":(\\d+).*", "$1");
            bob.send("PUT", REST + "/notes/" + note + "/reactions/heart", "");
            bob.send("POST", REST + "/notes/" + note + (i % 2 == 0 ? "/confirmations" : "/replies"),
                    i % 2 == 0 ? "{\"worked\":true}" : "{\"text\":\"a\"}");
        }

        long sent = leastOf(bob, "/plugins/servlet/chorus/stream");

        assertTrue(sent + " statements", sent <= MOST);
    }

    @Test
    public void theHomeOfSomebodyWhoFollowsNobody() {
        long sent = leastOf(Browser.at(sandbox).as("eve"), "/plugins/servlet/chorus/stream");

        assertTrue(sent + " statements", sent <= MOST);
    }

    /** Of three looks, as the host's own jobs may speak to the database meanwhile; without the host's frame, whose menus ask too. */
    private static long leastOf(Browser who, String path) {
        Browser alone = who.with("X-Chorus-Part", "true");
        return LongStream.range(0, 3).map(look -> {
            long before = sandbox.database().statements().total();
            assertEquals(200, alone.get(path).statusCode());
            return sandbox.database().statements().total() - before;
        }).min().orElseThrow();
    }

    private static void assertAtMost(int most, Supplier<HttpResponse<String>> click) {
        long before = sandbox.database().statements().total();

        HttpResponse<String> answer = click.get();

        long sent = sandbox.database().statements().total() - before;
        assertEquals(answer.body(), 200, answer.statusCode());
        assertTrue(sent + " statements", sent > 0 && sent <= most);
    }
}
