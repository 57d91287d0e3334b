package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Topics as people meet them: from an idea to its topic, following by mouse and by keyboard, and an administrator's undo. */
public class TopicBrowserIT {

    private static final String SCREENS = "/plugins/servlet/chorus";

    private Sandbox host;
    private Visitor visitor;
    private Page page;
    private int board;
    private int idea;
    private int topic;

    @Before
    public void ideasWithTopics() {
        host = AcceptanceHost.start();
        board = as("cho").post("/boards", Map.of("spaceKey", "OPS", "name", "Better work")).must(201).id();
        idea = as("ann").post("/boards/" + board + "/ideas", Map.of("title", "Quieter fans", "topics", List.of("Noise"))).must(201).id();
        as("bob").post("/boards/" + board + "/ideas", Map.of("title", "Earplugs for all", "topics", List.of("loud rooms"))).must(201);
        topic = as("ann").get("/ideas/" + idea).must(200).json().path("topics").get(0).path("id").asInt();
    }

    @After
    public void stop() {
        assertEquals(List.of(), visitor.incidents());
        visitor.close();
        host.close();
    }

    @Test
    public void fromAnIdeaToItsTopicAndFollowingIt() {
        see("bob", "/ideas/" + idea);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Noise")).click();

        assertThat(page.locator("main h1")).hasText("Noise");
        assertThat(page.locator("main .chorus-row__title")).hasText("Quieter fans");
        Locator follow = page.locator(".chorus-header chorus-follow button");
        follow.focus();
        page.keyboard().press("Space");
        assertThat(follow).hasAttribute("aria-pressed", "true");
        assertThat(follow).containsText("Following");
        assertThat(page.locator("[data-chorus-live]")).containsText("You follow Noise now.");

        page.reload();
        assertThat(follow).hasAttribute("aria-pressed", "true");
        assertEquals("topic", as("bob").get("/me/follows").must(200).json().path("items").get(0).path("kind").asText());
        follow.click();
        assertThat(follow).hasAttribute("aria-pressed", "false");
        // The button answers at once, and the server a moment later.
        Awaitility.await().until(() -> as("bob").get("/me/follows").must(200).json().path("items").isEmpty());
    }

    @Test
    public void boardsAndIdeasAreFollowedWhereTheyStand() {
        see("bob", "/boards/" + board);
        press("Follow Better work");
        see("bob", "/ideas/" + idea);
        press("Follow Quieter fans");

        assertThat(page.locator("chorus-follow button")).containsText("Following");
        assertEquals(2, as("bob").get("/me/follows").must(200).json().path("items").size());
    }

    @Test
    public void anAdministratorMergesAndUndoes() {
        see("sysadmin", "/topics/" + topic);
        page.getByText("Manage this topic").click();
        page.locator("select[name=into]").selectOption(new SelectOption().setLabel("loud rooms"));
        page.locator("[name=sure]").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Merge")).click();

        page.waitForURL(Pattern.compile("/topics/(?!" + topic + "$)\\d+$"));
        assertThat(page.locator("main .chorus-row__title")).hasText(new String[] {"Earplugs for all", "Quieter fans"});
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take out")).first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes, go on")).click();

        assertThat(page.locator("main .chorus-row__title")).hasText(new String[] {"Earplugs for all"});
        assertEquals("Noise", as("bob").get("/topics/" + topic).must(200).json().path("name").asText());
    }

    @Test
    public void anAdministratorRenamesAndGoesBack() {
        see("sysadmin", "/topics/" + topic);
        page.getByText("Manage this topic").click();
        page.locator("main [name=name]").first().fill("Peace & quiet");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rename")).click();
        assertThat(page.locator("main h1")).hasText("Peace & quiet");
        assertThat(page.locator("main .chorus-lead")).hasText("Also called Noise");

        page.getByText("Manage this topic").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go back to")).click();
        assertThat(page.locator("main h1")).hasText("Noise");
    }

    @Test
    public void questionsWithoutAnAnswerThatHelpedAndFixesStandOnTheTopic() {
        as("ann").post("/notes", Map.of("kind", "stuck", "text", "Which fan is quiet?", "topics", List.of("noise"))).must(201);
        as("ann").post("/notes", Map.of("kind", "fix", "text", "Oil the bearing", "topics", List.of("NOISE"))).must(201);
        as("author").post("/notes", Map.of("kind", "stuck", "text", "Kanarienvogel", "topics", List.of("Noise"),
                "audience", Map.of("space", "LAB"))).must(201);
        see("bob", "/topics/" + topic);

        assertThat(page.locator("main h2")).hasText(new String[] {"Ideas", "Open questions", "Fixes", "People"});
        assertThat(page.locator("main .chorus-row__title")).hasText(new String[] {"Quieter fans", "Which fan is quiet?", "Oil the bearing"});
        assertThat(page.locator("main")).not().containsText("Kanarienvogel");
    }

    @Test
    public void aReaderBrowsesAndIsOfferedNothingThatIsNotTheirs() {
        as("author").post("/boards/" + as("host").post("/boards", Map.of("spaceKey", "LAB", "name", "Lab")).must(201).id() + "/ideas",
                Map.of("title", "Secret", "topics", List.of("Noise", "kanarienvogel"))).must(201);
        see("bob", "/topics");
        assertThat(page.locator("main .chorus-topic")).hasText(new String[] {"loud rooms", "Noise"});

        page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Topics that begin with")).fill("kan");
        page.keyboard().press("Enter");
        assertThat(page.locator("main h2")).hasText("No topic begins like this.");

        see("bob", "/topics/" + topic);
        assertThat(page.locator("main .chorus-row__title")).hasText("Quieter fans");
        assertThat(page.getByText("Manage this topic")).hasCount(0);
    }

    private void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
        assertThat(page.locator("chorus-follow button")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("[data-chorus-live]")).containsText("You follow");
    }

    private void see(String person, String path) {
        if (visitor == null) {
            visitor = new Visitor(host.url()).loggedInAs(person);
        }
        page = visitor.open(SCREENS + path).page();
    }

    private Rest as(String person) {
        return Rest.as(host.url(), person);
    }
}
