package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Test;

/** The import screen: what it shows of a file before anything is written, and what came of it. */
public class ImportBrowserIT {

    private static Sandbox host;

    private int board;
    private Visitor cho;

    @BeforeClass
    public static void start() {
        host = AcceptanceHost.start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Before
    public void aBoard() {
        board = Rest.as(host.url(), "cho").post("/boards", Map.of("spaceKey", "OPS", "name", "Proposals")).must(201).id();
        cho = new Visitor(host.url()).loggedInAs("cho").open("/plugins/servlet/chorus/boards/" + board + "/import");
    }

    @After
    public void leave() {
        cho.close();
    }

    @Test
    public void theRealFileIsShownWithItsColumnsMatchedAndThenTaken() {
        List<Map<String, String>> rows = SharedData.ideas();
        Page page = cho.page();
        page.locator("[data-file]").setInputFiles(SharedData.ideasFile());

        assertThat(page.locator("[data-preview] tbody tr")).hasCount(5);
        assertThat(page.locator("[data-preview] th")).hasText(rows.get(0).keySet().toArray(String[]::new));
        Map<String, String> matched = Map.of("key", "number", "title", "title", "text", "abstract", "authors", "authors",
                "state", "status", "created", "created", "links", "requires");
        matched.forEach((field, column) -> assertThat(page.locator("[data-field=" + field + "]")).hasValue(column));
        assertEquals(rows.stream().map(row -> row.get("status")).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(page.locator("[data-states-list] .chorus-field__label").allTextContents()));

        page.locator("[data-start]").click();

        assertThat(page.locator("[data-result]")).containsText(rows.size() + " rows: " + rows.size() + " new",
                new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertEquals(List.of(), cho.incidents());
    }

    @Test
    public void theColumnForStatesDecidesWhichWordsAreMatched() {
        Page page = choose("name,first,second\nA bridge,Zqx,Vwk\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("[data-states]")).isHidden();

        page.locator("[data-field=state]").selectOption("second");

        assertThat(page.locator("[data-states-list] .chorus-field__label")).hasText(new String[] {"Vwk"});
    }

    @Test
    public void aFileInAnotherEncodingIsRefusedByLineBeforeItIsTaken() {
        Page page = choose("title\nBr\u00fccke\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(page.locator("[data-file-problem]")).containsText("line 2");
        assertThat(page.locator("[data-step=map]")).isHidden();
    }

    private Page choose(byte[] csv) {
        cho.page().locator("[data-file]").setInputFiles(new FilePayload("ideas.csv", "text/csv", csv));
        return cho.page();
    }
}
