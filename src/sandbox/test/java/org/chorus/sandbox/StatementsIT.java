package org.chorus.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.function.Supplier;

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

    private static void assertAtMost(int most, Supplier<HttpResponse<String>> click) {
        long before = sandbox.database().statements().total();

        HttpResponse<String> answer = click.get();

        long sent = sandbox.database().statements().total() - before;
        assertEquals(answer.body(), 200, answer.statusCode());
        assertTrue(sent + " statements", sent > 0 && sent <= most);
    }
}
