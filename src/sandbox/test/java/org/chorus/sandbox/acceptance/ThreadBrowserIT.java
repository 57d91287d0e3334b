package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What others do in a thread that is open on the screen shows there by itself, and disturbs nobody. */
public class ThreadBrowserIT {

    private static final String CHORUS = "/plugins/servlet/chorus";
    private static final int REPLIES = 12;

    private Sandbox host;
    private Visitor ann;
    private Visitor bob;
    private int question;
    private int firstReply;

    @Before
    public void aThreadThatFillsMoreThanAScreen() {
        host = AcceptanceHost.start();
        AcceptanceHost.scenario(host).person("bob").named("Bob Baker");
        question = as("ann").post("/notes", Map.of("kind", "stuck", "text", "Which oil?")).must(201).id();
        firstReply = IntStream.rangeClosed(1, REPLIES).map(i -> reply("eve", "Answer " + i)).min().orElseThrow();
        ann = new Visitor(host.url()).loggedInAs("ann");
        bob = new Visitor(host.url()).loggedInAs("bob");
    }

    @After
    public void leave() {
        ann.close();
        bob.close();
        host.close();
    }

    @Test
    public void aReplyFromAnotherBrowserArrivesBesideWhatIsBeingTyped() {
        Page reading = reading(ann);
        Locator typing = reading.getByLabel("Your reply");
        typing.click();
        typing.pressSequentially("Half a th");
        double place = typing.boundingBox().y;
        Page other = bob.open(CHORUS + "/notes/" + question).page();
        other.getByLabel("Your reply").fill("The **thin** one");
        other.waitForResponse(Pattern.compile("/replies$"),
                () -> other.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reply").setExact(true)).last().click());

        soon(reading, ".chorus-post--reply", "The thin one");
        assertThat(reading.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("Bob Baker replied."))).isVisible();
        assertThat(reading.locator(".chorus-post__count")).hasText((REPLIES + 1) + " replies");
        assertThat(typing).isFocused();
        reading.keyboard().type("ought");
        assertThat(typing).hasValue("Half a thought");
        assertEquals("the field stayed where it was", place, typing.boundingBox().y, 1.0);
        assertThat(other.locator(".chorus-post--reply").last()).containsText("The thin one");
        assertThat(other.locator(".chorus-post--reply").last()).isFocused();
        assertThat(other.getByLabel("Your reply")).hasValue("");
        assertEquals(List.of(), ann.incidents());
        assertEquals(List.of(), bob.incidents());
    }

    @Test
    public void signsChangesConfirmationsAndTombstonesShowAndWhatIsReadStays() {
        Page reading = reading(bob);
        Locator read = reply(reading, firstReply + REPLIES - 2);
        read.evaluate("reply => scrollTo(0, reply.getBoundingClientRect().top + scrollY - 200)");
        double place = read.boundingBox().y;
        String first = "#note-" + firstReply;

        as("ann").put("/notes/" + firstReply + "/reactions/thumbs-up").must(200);
        soon(reading, first + " chorus-react[action$=thumbs-up] .chorus-reaction__count", "1");
        as("eve").put("/notes/" + firstReply, Map.of("text", "Answer one\n\nwith\n\nmany\n\nmore\n\nlines")).must(200);
        soon(reading, first, "many");
        as("ann").post("/notes/" + firstReply + "/confirmations", Map.of("worked", true)).must(200);
        soon(reading, first + " .chorus-trial", "This helped");
        as("eve").delete("/notes/" + (firstReply + 1)).must(204);
        soon(reading, "#note-" + (firstReply + 1), "deleted");

        assertEquals("what is read stayed where it was", place, read.boundingBox().y, 1.0);
        assertTrue(reading.getByRole(AriaRole.STATUS).allTextContents().stream().allMatch(String::isBlank));
        assertEquals(List.of(), bob.incidents());
    }

    @Test
    public void aNoteIsAnsweredAndTriedInTheStreamWhereTheAnswerShowsByItself() {
        int fix = as("eve").post("/notes", Map.of("kind", "fix", "text", "Turn the **valve** twice")).must(201).id();
        Page page = bob.open(CHORUS + "/stream/all").page();
        Locator note = reply(page, fix);
        assertThat(note.locator("strong")).hasText("valve");
        note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Worked for me")).click();
        note.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tell")).click();
        assertThat(note.locator(".chorus-trial__button--good")).hasAttribute("data-said", "true");

        note.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Reply")).click();
        Locator typing = note.getByLabel("Your reply");
        assertThat(typing).isFocused();
        typing.pressSequentially("Thank you");
        as("ann").post("/notes/" + fix + "/replies", Map.of("text", "For me too")).must(201);
        soon(page, "#note-" + fix + " .chorus-post--reply", "For me too");
        assertThat(page.locator("[data-news] button")).isVisible();
        page.locator("[data-news] button").click();

        assertThat(page.locator(".chorus-activity").first()).containsText("Ann replied to a note");
        assertThat(typing).hasValue("Thank you");
        typing.press("Control+Enter");
        assertThat(note.locator(".chorus-post--reply").last()).containsText("Thank you");
        assertEquals(List.of(), bob.incidents());
    }

    private Page reading(Visitor visitor) {
        return visitor.open(CHORUS + "/notes/" + question).page();
    }

    private int reply(String who, String text) {
        return as(who).post("/notes/" + question + "/replies", Map.of("text", text)).must(201).id();
    }

    private Rest as(String person) {
        return Rest.as(host.url(), person);
    }

    private static Locator reply(Page page, int id) {
        return page.locator("#note-" + id);
    }

    /** Within two seconds of now, when the change was accepted. */
    private static void soon(Page reading, String selector, String text) {
        new Live(reading, "/thread").shows(selector, text, System.currentTimeMillis());
    }
}
