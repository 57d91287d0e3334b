package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Hand;
import org.chorus.sandbox.browser.Visitor;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** How a note finds somebody who knows, their answer comes back live, helps, and is thanked for where others see it. */
public class LoopBrowserIT {

    private static final String CHORUS = "/plugins/servlet/chorus";
    private static final String QUESTION = "Which oil at forty degrees below zero?";
    private static final String ANSWER = "Polyalphaolefin, changed every spring";
    private static final String THANKS = "The pump ran through the frost";

    private Sandbox host;
    private Scenario world;
    private String ann;
    private Hand hand;
    private Visitor newcomer;
    private Visitor expert;

    @Before
    public void somebodyKnows() {
        host = AcceptanceHost.start();
        world = AcceptanceHost.scenario(host);
        ann = world.person("ann").named("Ann Archer").inUnit("workshop").key();
        world.person("bob").named("Bob Baker");
        world.person("eve").named("Eve Easton").inUnit("night shift");
        world.page("OPS", "Greasing").createdBy("cho");
        int board = as("cho").post("/boards", Map.of("spaceKey", "OPS", "name", "Workshop")).must(201).id();
        as("ann").post("/boards/" + board + "/ideas", Map.of("title", "Gear oil by the barrel", "text", "Lubricant for every gearbox.",
                "topics", List.of("gearbox"))).must(201);
        as("bob").post("/notes", Map.of("kind", "learned", "text", "A gearbox hums before it breaks.", "topics", List.of("gearbox"))).must(201);
        as("cho").put("/follows/person/" + ann).must(200);
    }

    @After
    public void leave() {
        newcomer.close();
        expert.close();
        host.close();
    }

    @Test
    public void byMouse() {
        theLoopCloses(Hand.MOUSE, 1280, "light");
    }

    @Test
    public void byMouseOnASmallDarkScreen() {
        theLoopCloses(Hand.MOUSE, 320, "dark");
    }

    @Test
    public void byKeyboardAloneOnADarkScreen() {
        theLoopCloses(Hand.KEYBOARD, 1280, "dark");
    }

    @Test
    public void byKeyboardAloneOnASmallScreen() {
        theLoopCloses(Hand.KEYBOARD, 320, "light");
    }

    private void theLoopCloses(Hand by, int width, String colours) {
        hand = by;
        newcomer = arriving("eve", width, colours);
        expert = arriving("ann", width, colours);

        writeFromAPage();
        followTwoPeopleAndATopic();
        findWhoKnowsAndAsk();
        theAnswerArrivesLive();
        itHelped();
        thankWithTheAnswerAsEvidence();
        theProfileShowsIt();
        theStreamShowsIt();
        theDailyMailTellsIt();

        assertEquals(List.of(), newcomer.incidents());
        assertEquals(List.of(), expert.incidents());
    }

    private Visitor arriving(String name, int width, String colours) {
        Visitor visitor = new Visitor(host.url(), width, 900).loggedInAs(name);
        visitor.open("/settings/theme.action?colours=" + colours);
        return visitor;
    }

    private void writeFromAPage() {
        Page page = newcomer.open("/display/OPS/Greasing").page();
        hand.press(page.locator("#chorus-write-note"));
        Locator composer = page.locator("dialog chorus-compose");
        assertThat(composer).containsText("Greasing");
        hand.write(composer.locator("textarea"), "My first round in the workshop");
        hand.write(composer.locator("[name=topics]"), "gearbox");
        hand.send(composer.locator("textarea"), named(composer, "Post"));
        assertThat(page.locator("[data-chorus-live]")).containsText("Posted.");

        page.keyboard().press("n");
        assertThat(composer.locator("textarea")).isFocused();
        page.keyboard().type("Not yet done");
        page.keyboard().press("Escape");
        assertThat(composer).hasCount(0);
        page.reload();
        page.keyboard().press("n");
        assertThat(composer.locator("textarea")).hasValue("Not yet done");
        composer.locator("textarea").selectText();
        page.keyboard().press("Delete");
        page.keyboard().press("Escape");
    }

    private void followTwoPeopleAndATopic() {
        Page page = newcomer.page();
        hand.follow(page.locator("#chorus-stream"));
        hand.follow(page.locator("chorus-note", new Page.LocatorOptions().setHasText("My first round in the workshop")).locator(".chorus-post__meta a").first());
        hand.follow(page.locator("main .chorus-topic").first());
        for (String name : List.of("gearbox", "Ann Archer", "Bob Baker")) {
            Locator follow = page.locator("chorus-follow[name='" + name + "'] button");
            hand.press(follow);
            assertThat(follow).hasAttribute("aria-pressed", "true");
        }
    }

    private void findWhoKnowsAndAsk() {
        Page page = newcomer.page();
        hand.follow(link(page, "Who knows?"));
        hand.write(page.locator("main [name=q]").first(), "lubricants");
        assertThat(page).hasURL(Pattern.compile("\\?q=lubricants$"));
        Locator hit = page.locator(".chorus-hit");
        assertThat(hit).hasCount(1);
        assertThat(hit).containsText("Ann Archer");
        assertThat(hit).containsText("Gear oil by the barrel");
        assertThat(hit).containsText("Says: lubricant");
        hand.press(hit.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ask Ann Archer")));

        Locator composer = page.locator("dialog chorus-compose");
        assertThat(composer.locator("textarea")).hasValue("@ann ");
        assertThat(composer.locator("[value=stuck]")).isChecked();
        hand.write(composer.locator("textarea"), QUESTION);
        hand.write(composer.locator("[name=topics]"), "gearbox");
        hand.send(composer.locator("textarea"), named(composer, "Post"));
        assertThat(page.locator("[data-chorus-live]")).containsText("Posted.");
    }

    /** Both look at what the other does: nobody reloads. */
    private void theAnswerArrivesLive() {
        Page waiting = newcomer.open(CHORUS + "/stream").page();
        waiting.evaluate("window.stillTheSame = true");
        Page page = expert.open("/display/OPS/Greasing").page();
        hand.press(page.locator("#chorus-notices"));
        hand.follow(page.locator(".chorus-told__title").first());
        Locator reply = page.getByLabel("Your reply");
        hand.write(reply, ANSWER);
        page.waitForResponse(Pattern.compile("/replies$"), () -> hand.send(reply, named(page.locator("main"), "Reply")));
        new Live(waiting, "since=").shows("[data-news] button", "", System.currentTimeMillis());
        assertThat(page.locator(".chorus-post--reply")).containsText(ANSWER);

        hand.press(waiting.locator("[data-news] button"));
        assertThat(waiting.locator(".chorus-activity").first()).containsText("Ann Archer replied to a note");
        assertThat(waiting.locator(".chorus-activity").first()).containsText(ANSWER);
        assertEquals(true, waiting.evaluate("window.stillTheSame"));
    }

    private void itHelped() {
        Page page = newcomer.page();
        hand.follow(link(page, ANSWER).first());
        Locator answer = page.locator(".chorus-post--reply");
        hand.press(named(answer, "This helped"));
        Locator context = answer.getByLabel(Pattern.compile("^Where did you try it"));
        hand.write(context, "Pump 3");
        hand.send(context, named(answer, "Tell"));
        assertThat(named(answer, "This helped")).hasAttribute("data-said", "true");
    }

    private void thankWithTheAnswerAsEvidence() {
        Page page = newcomer.page();
        Locator answer = page.locator(".chorus-post--reply");
        hand.press(named(answer, "Thank Ann Archer"));
        hand.press(named(answer, "gearbox"));
        Locator words = answer.getByLabel("A few words");
        hand.write(words, THANKS);
        hand.send(words, named(answer, "Send thanks"));
        assertThat(answer).containsText("You thanked Ann Archer for gearbox.");
    }

    private void theProfileShowsIt() {
        AcceptanceHost.settled();
        Page page = newcomer.open(CHORUS + "/people/" + ann).page();
        Locator skill = page.locator(".chorus-skill");
        assertThat(skill).hasCount(1);
        assertThat(skill).containsText("gearbox");
        assertThat(skill).containsText("Others have given thanks for it");
        assertThat(skill).containsText(ANSWER);
        hand.follow(link(page, "What others give thanks for"));
        assertThat(page.locator(".chorus-thanks__item")).containsText(THANKS);
        hand.follow(page.locator(".chorus-thanks__item").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(ANSWER)));
        assertThat(page.locator(".chorus-post--reply")).containsText(ANSWER);

        assertThat(expert.open(CHORUS + "/profile").page().locator(".chorus-skill")).containsText(ANSWER);
    }

    private void theStreamShowsIt() {
        Page page = expert.open(CHORUS + "/stream").page();
        assertThat(page.locator(".chorus-activity").first()).containsText("Eve Easton endorsed Ann Archer");
    }

    private void theDailyMailTellsIt() {
        host.clock().forward(Duration.ofHours(25));

        List<String> digests = world.outbox().all().stream().filter(mail -> mail.to().startsWith("cho"))
                .map(mail -> mail.body()).toList();
        assertEquals(1, digests.size());
        assertTrue(digests.get(0), digests.get(0).contains("Eve Easton endorsed Ann Archer"));
    }

    private Rest as(String person) {
        return Rest.as(host.url(), person);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator named(Locator part, String button) {
        return part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
    }
}
