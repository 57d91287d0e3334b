package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.confluence.scenario.Scenario;

/**
 * Every screen of the app, as full and as awkward as people make them: long names, words without a blank, large
 * numbers, forms that stand open. What people wrote is of letters that are no language, so that any word of English on
 * a screen is ours.
 */
final class Screens {

    private static final String SCREENS = "/plugins/servlet/chorus";
    private static final String LONG = "Zqx vwk ".repeat(22) + "Qzwxvkzqwxvkzqwxvk";
    private static final String WORD = "Zwqxvk".repeat(12);
    private static final String PROSE = "Zqx **vwk** [zqv](https://zqx.example) `qzv`\n\n- zqx\n- vwk\n\n> qzx vwk\n\n"
            + "| zqx | vwk |\n|---|---|\n| qzv | " + WORD + " |\n\n```\n" + WORD + WORD + "\n```";

    private final String site;
    private int board;
    private int idea;
    private int topic;
    private String ann;
    private String eve;

    private Screens(String site) {
        this.site = site;
    }

    /** Fills the host with what the screens show. */
    static Screens of(Sandbox host) {
        Screens screens = new Screens(host.url());
        screens.fill(AcceptanceHost.scenario(host));
        return screens;
    }

    int board() {
        return board;
    }

    int idea() {
        return idea;
    }

    /** What a reader meets, nothing opened. */
    List<Screen> read() {
        return List.of(
                screen("boards of a space", "cho", "/spaces/OPS"),
                screen("a space without boards", "cho", "/spaces/VOID"),
                screen("a board", "cho", "/boards/" + board),
                screen("a board where nothing is found", "cho", "/boards/" + board + "?q=vwkvwk"),
                screen("an idea as its author", "ann", "/ideas/" + idea),
                screen("an idea as its host", "cho", "/ideas/" + idea),
                screen("an idea as somebody else", "bob", "/ideas/" + idea),
                screen("versions with a difference", "ann", "/ideas/" + idea + "/versions"),
                screen("my ideas", "ann", "/me"),
                screen("my ideas, empty", "eve", "/me"),
                screen("topics", "ann", "/topics"),
                screen("topics, none found", "ann", "/topics?q=qqq"),
                screen("a topic", "bob", "/topics/" + topic),
                screen("a stream of one's own", "ann", "/stream"),
                screen("a stream of one's own, empty", "gil", "/stream"),
                screen("everything in a stream", "bob", "/stream/all"),
                screen("the stream of a board", "bob", "/stream/board/" + board),
                screen("a stream without anything", "cho", "/stream/space/VOID"),
                screen("follows and followers", "bob", "/follows"),
                screen("followers", "ann", "/follows"),
                screen("nobody followed", "gil", "/follows"),
                screen("notices", "ann", "/notices"),
                screen("notices, none", "gil", "/notices"),
                screen("mails", "ann", "/settings"),
                screen("import", "cho", "/boards/" + board + "/import"),
                screen("settings of a board", "cho", "/boards/" + board + "/settings"),
                screen("thanks to oneself", "ann", "/people/" + ann + "/endorsements"),
                screen("thanks to somebody else", "bob", "/people/" + ann + "/endorsements"),
                screen("thanks without words", "eve", "/people/" + eve + "/endorsements"),
                screen("thanking for a work", "bob", "/thank/idea/" + idea),
                screen("the finder's beginning", "bob", "/people"),
                screen("people found", "bob", "/people?q=zqx"),
                screen("people of a topic", "bob", "/people?topic=" + topic),
                screen("nobody found", "bob", "/people?q=vwkvwkvwk%20qqqzzzqqq"),
                screen("the profile of somebody else", "bob", "/profile?username=ann"),
                screen("a profile without words", "bob", "/profile?username=eve"),
                screen("the own profile", "ann", "/profile"),
                screen("somebody who was removed", "ann", "/people/nobody-has-this-key"),
                screen("not found", "ann", "/ideas/999999"));
    }

    /** What opens when people begin to do something. */
    List<Screen> opened() {
        return List.of(
                screen("an open composer", "bob", "/boards/" + board).then(Screens::compose),
                screen("numbers with five digits", "bob", "/boards/" + board).then(page -> page.evaluate(
                        "document.querySelectorAll('.chorus-verb__count').forEach(count => count.textContent = '10,241')")),
                screen("building on", "bob", "/boards/" + board).then(page -> open(page, "build-on")),
                screen("building on with an own idea", "bob", "/ideas/" + idea).then(page -> {
                    open(page, "build-on");
                    page.locator("main [name=way][value=own]").check();
                }),
                screen("challenging", "bob", "/boards/" + board).then(page -> open(page, "challenge")),
                screen("editing an idea", "ann", "/ideas/" + idea).then(page -> open(page, "edit")),
                screen("what the bell opens", "ann", "/stream").then(page -> {
                    page.locator("#chorus-notices").click();
                    page.locator(".chorus-told__row").first().waitFor();
                }),
                screen("all that folds, opened", "cho", "/ideas/" + idea).then(page -> page.evaluate(
                        "document.querySelectorAll('main details').forEach(details => details.open = true)")),
                screen("managing a topic", "sysadmin", "/topics/" + topic).then(page -> page.locator("main details > summary").click()),
                screen("thanking", "bob", "/ideas/" + idea).then(page -> page.locator("main [data-thank]").first().click()),
                screen("how thanks came about", "ann", "/people/" + ann + "/endorsements").then(page -> page.evaluate(
                        "document.querySelectorAll('main details').forEach(details => details.open = true)")),
                screen("all that an own profile folds, opened", "ann", "/profile").then(page -> page.evaluate(
                        "document.querySelectorAll('main details').forEach(details => details.open = true)")),
                screen("replying", "bob", "/ideas/" + idea).then(page -> page.locator("main [data-open=reply]").first().click()),
                screen("a new board", "cho", "/spaces/OPS").then(page -> page.locator("main details > summary").first().click()),
                screen("import with a file", "cho", "/boards/" + board + "/import").then(Screens::chooseAFile));
    }

    /** Those of {@link #read} and {@link #opened}, and two that other pages hold. */
    List<Screen> all() {
        return Stream.of(read(), opened(), List.of(macro(), people(), selfCheck())).flatMap(List::stream).toList();
    }

    Screen macro() {
        return new Screen("a page with a board's ideas", "cho", "/display/OPS/Zqx", page -> { });
    }

    Screen people() {
        return new Screen("a page with people", "bob", "/display/OPS/Vwk", page -> {
            page.locator("chorus-experts").scrollIntoViewIfNeeded();
            assertThat(page.locator("chorus-experts li").first()).isVisible();
        });
    }

    Screen selfCheck() {
        return new Screen("the self-check", "sysadmin", "/plugins/servlet/chorus/admin", page -> {
            if (page.locator("#authenticateButton").count() > 0) {
                page.locator("#password").fill("sysadmin");
                page.locator("#authenticateButton").click();
            }
            assertThat(page.locator("main h1")).isVisible();
        });
    }

    private static Screen screen(String name, String person, String path) {
        return new Screen(name, person, SCREENS + path, page -> { });
    }

    private static void compose(Page page) {
        Locator title = page.locator("chorus-composer [name=title]");
        title.fill("Zqx vwk zqx vwk");
        assertThat(page.locator("[data-similar] a").first()).isVisible();
        page.locator("chorus-composer textarea").fill(PROSE);
        page.locator("chorus-composer [role=tab]").last().click();
        assertThat(page.locator("chorus-composer .chorus-prose table")).isVisible();
    }

    private static void open(Page page, String panel) {
        page.locator("main [data-panel='" + panel + "']").first().click();
        assertThat(page.locator("main [data-panel-place] chorus-form").first()).isVisible();
    }

    private static void chooseAFile(Page page) {
        String csv = "title,text,state\n" + LONG + ",zqx,Zqx\nvwk," + WORD + WORD + ",Vwk\n";
        page.locator("[data-file]").setInputFiles(new FilePayload("zqx.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[data-preview] table")).isVisible();
    }

    private void fill(Scenario world) {
        world.space("VOID").named("Zqx").openToLoggedIn().writtenByLicensed();
        world.person("ann").named("Annzqx Vwkzqxvwkzqxvwk-Zqxvwkzqxvwkzqx");
        board = as("cho").post("/boards", Map.of("spaceKey", "OPS", "name", LONG.substring(0, 96), "purpose", LONG)).must(201).id();
        as("cho").post("/boards", Map.of("spaceKey", "OPS", "name", "Zqx", "kind", "suggestion box")).must(201);
        idea = as("ann").post("/boards/" + board + "/ideas", Map.of("title", "Zqx vwk zqx vwk", "text", PROSE,
                "topics", List.of("zqx", "vwk zqx vwk zqx"))).must(201).id();
        topic = as("ann").get("/ideas/" + idea).must(200).json().path("topics").get(1).path("id").asInt();
        int other = as("ann").get("/ideas/" + idea).must(200).json().path("topics").get(0).path("id").asInt();
        as("sysadmin").post("/topics/" + other + "/merge", Map.of("into", topic)).must(200);
        as("sysadmin").put("/topics/" + topic, Map.of("name", LONG.substring(0, 59))).must(200);
        as("bob").put("/follows/topic/" + topic).must(200);
        as("bob").put("/follows/board/" + board).must(200);
        as("bob").put("/follows/person/" + keyOf("Annzqx")).must(200);
        as("bob").post("/boards/" + board + "/ideas", Map.of("title", WORD, "text", WORD + WORD)).must(201);
        as("ann").post("/boards/" + board + "/ideas", Map.of("title", LONG, "text", LONG, "inspiredBy", idea)).must(201);
        as("bob").put("/ideas/" + idea + "/endorsement").must(200);
        as("cho").put("/ideas/" + idea + "/endorsement").must(200);
        as("ann").put("/ideas/" + idea, Map.of("title", "Zqx vwk zqx", "text", PROSE + "\n\nVwk.", "version", 1)).must(200);
        talk();
        thank();
        as("cho").put("/ideas/" + idea + "/state", Map.of("state", "OPEN", "answer", "Zqx.")).must(200);
        as("cho").put("/ideas/" + idea + "/state", Map.of("state", "TRIAL", "answer", LONG)).must(200);
        as("ann").put("/me/profile", Map.of("open", true, "talents", LONG + "\n" + WORD, "asks", List.of("zqx", "qzv vwk"), "learns", List.of("vwk"))).must(200);
        world.page("OPS", "Vwk").body("<p>Zqx vwk zqx vwk.</p><ac:structured-macro ac:name=\"people-finder\"/>"
                + "<ac:structured-macro ac:name=\"profile-card\"><ac:parameter ac:name=\"person\">ann</ac:parameter></ac:structured-macro>").createdBy("cho");
        world.page("OPS", "Zqx").body("<ac:structured-macro ac:name=\"idea-board\"><ac:parameter ac:name=\"board\">" + board
                + "</ac:parameter></ac:structured-macro>").createdBy("cho");
    }

    private void talk() {
        int comment = as("bob").post("/ideas/" + idea + "/comments", Map.of("text", "@ann " + PROSE)).must(201).id();
        as("ann").post("/ideas/" + idea + "/comments", Map.of("text", WORD, "parent", comment)).must(201);
        int gone = as("eve").post("/ideas/" + idea + "/comments", Map.of("text", "zqx")).must(201).id();
        as("bob").post("/ideas/" + idea + "/comments", Map.of("text", "vwk", "parent", gone)).must(201);
        as("eve").delete("/comments/" + gone).must(204);
        as("cho").put("/comments/" + comment + "/reactions/heart").must(200);
        as("bob").post("/ideas/" + idea + "/suggestions", Map.of("text", PROSE + " Zqv.", "note", LONG)).must(201);
        int challenge = as("bob").post("/ideas/" + idea + "/challenges", Map.of("kind", "objection",
                "class", "moves-cost", "reason", LONG, "resolution", WORD)).must(201).id();
        as("eve").post("/ideas/" + idea + "/challenges", Map.of("kind", "concern", "class", "differently", "reason", "Vwk.")).must(201);
        as("ann").put("/challenges/" + challenge, Map.of("state", "answered", "answer", LONG)).must(200);
    }

    private void thank() {
        ann = keyOf("Annzqx");
        eve = keyOf("eve");
        Map<String, Object> work = Map.of("kind", "idea", "id", String.valueOf(idea));
        for (String giver : List.of("bob", "cho", "eve")) {
            as(giver).post("/endorsements", Map.of("receiver", ann, "topic", "zqx", "message", LONG, "work", work)).must(201);
        }
        int hidden = as("bob").post("/endorsements", Map.of("receiver", ann, "topic", WORD.substring(0, 60), "message", WORD)).must(201).id();
        as("ann").put("/endorsements/" + hidden, Map.of("state", "hidden")).must(200);
        as("ann").post("/endorsements", Map.of("receiver", eve, "topic", "vwk")).must(201);
    }

    private String keyOf(String begin) {
        return as("cho").get("/people?q=" + begin).must(200).json().path("items").get(0).path("key").asText();
    }

    private Rest as(String person) {
        return Rest.as(site, person);
    }

    /**
     * One picture a person sees.
     *
     * @param steps what that person does after the page has come
     */
    record Screen(String name, String person, String path, Consumer<Page> steps) {

        Screen then(Consumer<Page> more) {
            return new Screen(name, person, path, steps.andThen(more));
        }
    }
}
