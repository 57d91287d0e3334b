package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.chorus.sandbox.browser.Hand.KEYBOARD;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Hand;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What people do with a board, from the space's sidebar to the mail that tells what became of it; once by mouse, once by keyboard. */
public class WalkBrowserIT {

    private static final String IDEA = "Warm soup at three in the morning";
    private static final String HINT = "Put an idea up. A title is enough.";

    private Sandbox host;
    private Visitor cho;
    private Visitor ann;

    @Before
    public void arrive() {
        host = AcceptanceHost.start();
        AcceptanceHost.scenario(host).page("OPS", "Operations").createdBy("cho");
        cho = new Visitor(host.url()).loggedInAs("cho");
        ann = new Visitor(host.url()).loggedInAs("ann");
    }

    @After
    public void leave() {
        cho.close();
        ann.close();
        host.close();
    }

    @Test
    public void anIdeaIsPutUpBuiltOnChallengedAnsweredAndTold() {
        openABoard();
        postAnIdea();
        duplicatesAreOffered();
        endorse();
        buildOn();
        challenge();
        commentWithAMention();
        answerAsHost();
        theMailArrives();
        myIdeasTellTheRest();

        assertEquals(String.join("\n", cho.incidents()), 0, cho.incidents().size());
        assertEquals(String.join("\n", ann.incidents()), 0, ann.incidents().size());
    }

    @Test
    public void theSameWorksByKeyboardAlone() {
        Page host = cho.open("/display/OPS/Operations").page();
        KEYBOARD.follow(host.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ideas").setExact(true)));
        KEYBOARD.write(host.getByLabel("Name"), "Night shift");
        host.keyboard().press("Enter");
        host.waitForURL(Pattern.compile("/boards/\\d+$"));
        KEYBOARD.write(host.getByPlaceholder(HINT), IDEA);
        host.keyboard().press("Control+Enter");
        assertThat(link(host, IDEA)).isVisible();

        Page page = ann.open(path(host)).page();
        KEYBOARD.press(button(page, "Endorse"));
        assertThat(button(page, "Endorse")).hasAttribute("aria-pressed", "true");
        buildOnByKeyboard(page);
        challengeByKeyboard(page);
        KEYBOARD.follow(link(page, IDEA));
        KEYBOARD.write(page.getByPlaceholder(Pattern.compile("What do you think")), "Good, @bo");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        page.keyboard().press("Enter");
        page.keyboard().type(" likes soup");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("likes soup")).isVisible();

        host.reload();
        KEYBOARD.follow(link(host, IDEA));
        KEYBOARD.press(host.getByText("Change state and answer").locator("xpath=ancestor::summary"));
        Hand.tabTo(host.locator("#chorus-state select[name=state]"));
        host.keyboard().type("Open");
        KEYBOARD.write(host.locator("#chorus-state textarea[name=answer]"), "We try it for a month.");
        host.keyboard().press("Control+Enter");
        assertThat(host.getByText("We try it for a month.").first()).isVisible();
        assertThat(host.locator("#chorus-state")).containsText("Open");
        myIdeasTellTheRest();

        assertEquals(String.join("\n", ann.incidents()), 0, ann.incidents().size());
        assertEquals(String.join("\n", cho.incidents()), 0, cho.incidents().size());
    }

    /** Opened, left with Escape to where one came from, opened again and sent. */
    private static void buildOnByKeyboard(Page page) {
        KEYBOARD.press(button(page, "Build on"));
        assertThat(page.getByLabel("The text as it should read")).isVisible();
        page.keyboard().press("Escape");
        assertThat(button(page, "Build on")).isFocused();
        page.keyboard().press("Enter");
        KEYBOARD.write(page.getByLabel("The text as it should read"), "Soup, and bread with it.");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByText("Your suggestion is with the author.").first()).isVisible();
    }

    private static void challengeByKeyboard(Page page) {
        page.reload();
        KEYBOARD.press(button(page, "Challenge"));
        Hand.tabTo(page.getByLabel("What is at stake?"));
        page.keyboard().type("It moves");
        KEYBOARD.write(page.getByLabel("What is the problem?"), "Who pays for the soup?");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByLabel("What is the problem?")).hasCount(0);
        assertThat(button(page, "Challenge")).containsText("1");
    }

    private void openABoard() {
        Page page = cho.open("/display/OPS/Operations").page();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ideas").setExact(true)).click();
        assertThat(page.getByLabel("Name")).isVisible();
        page.getByLabel("Name").fill("Night shift");
        page.getByLabel("Name").press("Enter");
        page.waitForURL(Pattern.compile("/boards/\\d+$"));
    }

    private void postAnIdea() {
        Page page = cho.page();
        page.getByPlaceholder(HINT).fill(IDEA);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Put it up")).click();
        assertThat(link(page, IDEA)).isVisible();
    }

    private void duplicatesAreOffered() {
        Page page = cho.page();
        page.getByPlaceholder(HINT).fill("Warm soup at night");
        assertThat(page.getByText("Already here?")).isVisible();
        page.getByPlaceholder(HINT).fill("");
    }

    private void endorse() {
        Page page = ann.open(path(cho.page())).page();
        page.waitForResponse(Pattern.compile("/endorsement$"), () -> button(page, "Endorse").click());
        assertThat(button(page, "Endorse")).hasAttribute("aria-pressed", "true");
        page.reload();
        assertThat(button(page, "Endorse")).hasAttribute("aria-pressed", "true");
    }

    private void buildOn() {
        Page page = ann.page();
        button(page, "Build on").click();
        page.getByLabel("The text as it should read").fill("Soup, and bread with it.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send").setExact(true)).click();
        assertThat(page.getByText("Your suggestion is with the author.").first()).isVisible();
        cho.page().reload();
        link(cho.page(), IDEA).click();
        cho.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take over")).click();
        assertThat(cho.page().getByText("Soup, and bread with it.").first()).isVisible();
    }

    private void challenge() {
        Page page = ann.page();
        page.reload();
        button(page, "Challenge").click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^Objection"))).check();
        page.getByLabel("What is at stake?").selectOption("moves-cost");
        page.getByLabel("What is the problem?").fill("Who pays for the soup?");
        page.locator("[name=resolution]").fill("A budget line.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Raise it")).click();
        assertThat(button(page, "Challenge")).containsText("1");
        link(page, IDEA).click();
        assertThat(page.getByText("Who pays for the soup?").first()).isVisible();
    }

    private void commentWithAMention() {
        Page page = ann.page();
        Locator comment = page.getByPlaceholder(Pattern.compile("What do you think"));
        comment.fill("This is for ");
        comment.pressSequentially("@bo");
        page.getByRole(AriaRole.OPTION).first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Comment").setExact(true)).click();
        assertThat(page.getByText("This is for @Bob")).isVisible();
    }

    private void answerAsHost() {
        Page page = cho.page();
        page.reload();
        page.getByText("Change state and answer").click();
        page.locator("#chorus-state select[name=state]").selectOption("OPEN");
        page.locator("#chorus-state textarea[name=answer]").fill("We try it for a month.");
        page.locator("#chorus-state textarea[name=answer]").press("Control+Enter");
        assertThat(page.getByText("We try it for a month.").first()).isVisible();
    }

    private void theMailArrives() {
        host.clock().forward(Duration.ofMinutes(5));
        Page page = ann.open("/outbox").page();
        assertThat(page.getByText(IDEA).first()).isVisible();
        page.getByText(IDEA).first().click();
    }

    private void myIdeasTellTheRest() {
        assertThat(link(ann.open("/plugins/servlet/chorus/me").page(), IDEA)).isVisible();
        assertThat(ann.page().getByText("We try it for a month.")).isVisible();
        assertThat(link(cho.open("/plugins/servlet/chorus/me").page(), IDEA)).isVisible();
    }

    private static Locator button(Page page, String verb) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + verb)));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^https?://[^/]+/confluence", "");
    }
}
