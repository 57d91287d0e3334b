package org.chorus.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.chorus.sandbox.Sandbox;
import org.chorus.sandbox.browser.Visitor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A note is written from any page, by mouse and by key, and arrives once whatever happens on the way. */
public class NoteBrowserIT {

    private Sandbox host;
    private Visitor ann;
    private Page page;

    @Before
    public void arrive() {
        host = AcceptanceHost.start();
        AcceptanceHost.scenario(host).page("OPS", "Runbook").createdBy("cho");
        ann = new Visitor(host.url()).loggedInAs("ann");
        page = ann.open("/display/OPS/Runbook").page();
    }

    @After
    public void leave() {
        ann.close();
        host.close();
    }

    @Test
    public void theHeadersButtonOpensItOverThePageOneIsOnAndTheNoteIsAboutThat() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write a note")).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        text().fill("Hello **all**");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Learned")).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Post")).dblclick();

        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show it")).click();
        assertThat(page.locator("chorus-note")).hasCount(1);
        assertThat(page.locator(".chorus-post__text strong")).hasText("all");
        assertThat(page.locator(".chorus-page-card__title")).hasText("Runbook");
        assertThat(page.locator(".chorus-kind")).hasText("Learned");
        assertEquals(String.join("\n", ann.incidents()), 0, ann.incidents().size());
    }

    @Test
    public void oneKeyOpensItAndCtrlEnterSendsIt() {
        page.keyboard().press("n");
        assertThat(text()).isFocused();
        page.keyboard().type("not another dialog: n");
        page.keyboard().press("Control+Enter");

        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show it"))).isVisible();
    }

    @Test
    public void aDraftOutlivesThePageAndWhatGotNoAnswerIsSentAgainAsTheSameNote() {
        AtomicInteger tries = new AtomicInteger();
        page.route("**/rest/chorus/1.0/notes", route -> {
            if (tries.getAndIncrement() == 0) {
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        page.keyboard().press("n");
        text().fill("Once only");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("dialog [data-problem]")).isVisible();
        page.reload();
        page.keyboard().press("n");
        assertThat(text()).hasValue("Once only");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

        assertEquals(200, Rest.as(host.url(), "ann").get("/notes/1").status());
        assertEquals(404, Rest.as(host.url(), "ann").get("/notes/2").status());
    }

    @Test
    public void whereAStreamStandsInAPageANoteIsBegunForThatStream() {
        Rest.as(host.url(), "ann").post("/notes", Map.of("kind", "learned", "text", "first", "topics", List.of("Gear box"))).must(201);
        AcceptanceHost.scenario(host).page("OPS", "Gears").body("<ac:structured-macro ac:name=\"stream\">"
                + "<ac:parameter ac:name=\"source\">topic</ac:parameter><ac:parameter ac:name=\"id\">1</ac:parameter>"
                + "</ac:structured-macro>").createdBy("cho");
        ann.open("/display/OPS/Gears");
        page.locator(".chorus-macro--stream .chorus-invite").click();
        text().fill("second");
        assertThat(page.locator("dialog chorus-compose [name=topics]")).hasValue("Gear box");
        page.keyboard().press("Control+Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);

        page.reload();
        assertThat(page.locator(".chorus-macro--stream .chorus-activity__words")).hasText(new String[] {"second", "first"});
    }

    private Locator text() {
        return page.locator("dialog chorus-compose textarea");
    }
}
