package org.chorus.sandbox.confluence.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import com.atlassian.confluence.content.ContentEntityExcerpter;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import java.util.List;
import java.util.Optional;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.scenario.PageScenario;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.Rule;
import org.junit.Test;

public class ContentServicesTest {

    @Rule
    public final HostedWorld host = new HostedWorld();

    private final Scenario scenario = host.scenario;

    @Test
    public void aPageKnowsItsSpaceAndCreator() {
        scenario.page("OPS", "Switch gear").createdBy("ann").labelled("power", "grid");

        Page page = host.page("Switch gear");

        assertEquals("OPS", page.getSpace().getKey());
        assertEquals(host.user("ann"), page.getCreator());
        assertEquals("/display/OPS/Switch+gear", page.getUrlPath());
        assertEquals("page", page.getType());
        assertEquals(List.of("grid", "power"), page.getLabels().stream().map(Label::getName).toList());
        assertEquals("global", page.getLabels().get(0).getNamespace().getPrefix());
    }

    @Test
    public void whoSavedAPageIsInItsHistory() {
        scenario.person("ann").writesPage("OPS", "Plans", "<p>one</p>").editedBy("bob", "<p>two</p>");

        assertEquals(List.of(host.user("bob"), host.user("ann")), host.get(PageManager.class)
                .getVersionHistorySummaries(host.page("Plans")).stream()
                .map(version -> ((VersionHistorySummary) version).getLastModifier()).toList());
        assertEquals(host.user("bob"), host.page("Plans").getLastModifier());
    }

    @Test
    public void plainTextIsWithoutMarkup() {
        scenario.person("ann").writesPage("OPS", "Plans", "<p>one &amp; <b>two</b></p><p>three</p>");

        assertEquals(Optional.of("one & two three"), new ContentEntityExcerpter().getBodyAsStringWithoutMarkup(host.page("Plans")));
    }

    @Test
    public void whatIsInTheTrashIsFoundAndSaysSo() {
        long id = scenario.page("OPS", "Plans").trashed().id();

        ContentEntityObject found = host.get(PageManager.class).getById(id);

        assertEquals("trashed", found.getContentStatus());
        assertFalse(host.may(host.user("ann"), Permission.VIEW, found));
        assertNull(host.get(PageManager.class).getById(4711));
    }

    @Test
    public void aSpaceListsItsPagesAndBlogPosts() {
        long page = scenario.page("OPS", "Plans").id();
        long post = scenario.blogPost("OPS", "News").commentedBy("ann", "<p>Hm</p>").id();
        PageManager pages = host.get(PageManager.class);

        assertEquals(List.of(page), List.copyOf(pages.getPageIds(host.space("OPS"))));
        List<?> posts = pages.getBlogPosts(host.space("OPS"), true);
        assertEquals(post, ((ContentEntityObject) posts.get(0)).getId());
        assertEquals(1, ((ContentEntityObject) posts.get(0)).getComments().size());
        assertThrows(NotEmulated.class, () -> pages.getBlogPosts(host.space("OPS"), false));
    }

    @Test
    public void appsHearOfContent() {
        PageScenario page = scenario.person("ann").writesPage("OPS", "Plans", "<p>one</p>").quietlyEditedBy("bob", "<p>two</p>")
                .editedBy("bob", "<p>three</p>").commentedBy("ann", "<p>Hm</p>").trashed().restored();
        scenario.person("ann").writesBlogPost("OPS", "News", "<p>!</p>");
        page.removed();

        assertEquals(List.of("PageCreateEvent", "PageUpdateEvent quiet", "PageUpdateEvent", "CommentCreateEvent",
                "PageTrashedEvent", "PageRestoreEvent", "BlogPostCreateEvent", "PageRemoveEvent"), host.events.stream()
                .map(event -> event.getClass().getSimpleName() + (((ContentEvent) event).isSuppressNotifications() ? " quiet" : ""))
                .toList());
        assertEquals(page.id(), ((ContentEvent) host.events.get(0)).getContent().getId());
    }

    @Test
    public void appsHearOfLabelsThatPagesAreGivenOnceAndLose() {
        PageScenario page = scenario.person("ann").writesPage("OPS", "Plans", "<p>one</p>");
        host.events.clear();

        page.labelled("grid").labelled("grid").unlabelled("grid");

        assertEquals(2, host.events.size());
        assertEquals(page.id(), ((ContentEntityObject) ((LabelAddEvent) host.events.get(0)).getLabelled()).getId());
        assertEquals("grid", ((LabelRemoveEvent) host.events.get(1)).getLabel().getName());
    }

    @Test
    public void appsHearOfRemovedSpacesAndPeople() {
        scenario.space("OPS").remove();
        scenario.person("ann").removed();

        assertEquals("OPS", ((SpaceRemoveEvent) host.events.get(0)).getSpace().getKey());
        assertEquals("ann", ((UserRemoveEvent) host.events.get(1)).getUser().getName());
    }
}
