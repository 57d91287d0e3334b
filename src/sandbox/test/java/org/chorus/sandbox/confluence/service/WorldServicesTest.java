package org.chorus.sandbox.confluence.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.api.model.accessmode.AccessMode;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.content.ContentEntityExcerpter;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import org.chorus.sandbox.Emulation;
import org.chorus.sandbox.Host;
import org.chorus.sandbox.HostServices;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.AWorld;
import org.chorus.sandbox.confluence.scenario.PageScenario;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class WorldServicesTest {

    private final HostServices services = new HostServices();
    private final List<Object> events = new ArrayList<>();
    private final Scenario scenario = AWorld.scenario();

    @Before
    public void publish() {
        services.add(EventPublisher.class, Emulation.of(EventPublisher.class, new Events(events)));
        new WorldServices(scenario.world(), Optional::empty).publish(Emulation.of(Host.class, new Surroundings(services)));
    }

    @After
    public void logOut() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    public void nobodyIsAnonymous() {
        scenario.space("PUB").openToAnonymous();
        scenario.person("ann").maySee("HR");

        assertTrue(may(null, Permission.VIEW, space("PUB")));
        assertFalse(may(null, Permission.VIEW, space("HR")));
        assertTrue(may(user("ann"), Permission.VIEW, space("HR")));
    }

    @Test
    public void whoHoldsAnOldUserHasTheRightsOfToday() {
        ConfluenceUser ann = user("ann");
        scenario.person("ann").maySee("HR");

        assertTrue(may(ann, Permission.VIEW, space("HR")));
        scenario.person("ann").deactivated();

        assertFalse(may(ann, Permission.VIEW, space("HR")));
    }

    @Test
    public void permittedEntitiesAreThoseOneMayView() {
        scenario.person("ann").maySee("OPS");
        List<Space> all = List.of(space("HR"), space("OPS"));

        assertEquals(List.of(space("OPS")), services.get(PermissionManager.class)
                .getPermittedEntities(user("ann"), Permission.VIEW, all));
    }

    @Test
    public void aPageIsEditedByWritersAndASpaceByItsAdmins() {
        scenario.person("ann").mayEdit("OPS");
        scenario.person("cho").spaceAdminOf("OPS");
        scenario.page("OPS", "Plans");

        assertTrue(may(user("ann"), Permission.EDIT, page("Plans")));
        assertFalse(may(user("ann"), Permission.EDIT, space("OPS")));
        assertTrue(may(user("cho"), Permission.ADMINISTER, space("OPS")));
    }

    @Test
    public void whatIsGoneMayNobodyView() {
        scenario.person("root").systemAdmin();
        Space gone = space("OPS");

        scenario.space("OPS").remove();

        assertFalse(may(user("root"), Permission.VIEW, gone));
    }

    @Test
    public void whatIsNotEmulatedSaysSo() {
        assertThrows(NotEmulated.class, () -> may(null, Permission.VIEW, "people directory"));
    }

    @Test
    public void spacePermissionsHaveTheirConfluenceNames() {
        scenario.person("ann").mayComment("OPS");
        SpacePermissionManager permissions = services.get(SpacePermissionManager.class);

        assertTrue(permissions.hasPermission("COMMENT", space("OPS"), user("ann")));
        assertFalse(permissions.hasPermission("SETSPACEPERMISSIONS", space("OPS"), user("ann")));
        assertFalse(permissions.hasPermission("COMMENT", space("OPS"), null));
    }

    @Test
    public void theUserOfTheThreadIsTheRemoteUser() {
        UserManager users = services.get(UserManager.class);
        assertNull(users.getRemoteUser());

        AuthenticatedUserThreadLocal.set(user("ann"));

        assertEquals("ann", users.getRemoteUser().getUsername());
        assertEquals(scenario.person("ann").key(), users.getRemoteUserKey().getStringValue());
    }

    @Test
    public void adminsAndLicencesAreToldApart() {
        UserManager users = services.get(UserManager.class);
        UserKey root = new UserKey(scenario.person("root").systemAdmin().key());
        UserKey gil = new UserKey(scenario.person("gil").unlicensed().key());

        assertTrue(users.isSystemAdmin(root));
        assertTrue(users.isLicensed(root));
        assertFalse(users.isLicensed(gil));
        assertTrue(users.isLimitedUnlicensedUser(gil));
        assertFalse(users.isSystemAdmin(null));
    }

    @Test
    public void aRemovedPersonHasNoProfile() {
        UserKey ann = new UserKey(scenario.person("ann").removed().key());

        assertNull(services.get(UserManager.class).getUserProfile(ann));
        assertNull(services.get(UserAccessor.class).getExistingUserByKey(ann));
    }

    @Test
    public void aPageKnowsItsSpaceAndCreator() {
        scenario.page("OPS", "Switch gear").createdBy("ann").labelled("power", "grid");

        Page page = page("Switch gear");

        assertEquals("OPS", page.getSpace().getKey());
        assertEquals(user("ann"), page.getCreator());
        assertEquals("/display/OPS/Switch+gear", page.getUrlPath());
        assertEquals("page", page.getType());
        assertEquals(List.of("grid", "power"), page.getLabels().stream().map(Label::getName).toList());
        assertEquals("global", page.getLabels().get(0).getNamespace().getPrefix());
    }

    @Test
    public void whoSavedAPageIsInItsHistory() {
        scenario.person("ann").writesPage("OPS", "Plans", "<p>one</p>").editedBy("bob", "<p>two</p>");

        assertEquals(List.of(user("bob"), user("ann")), services.get(PageManager.class)
                .getVersionHistorySummaries(page("Plans")).stream()
                .map(version -> ((VersionHistorySummary) version).getLastModifier()).toList());
        assertEquals(user("bob"), page("Plans").getLastModifier());
    }

    @Test
    public void plainTextIsWithoutMarkup() {
        scenario.person("ann").writesPage("OPS", "Plans", "<p>one &amp; <b>two</b></p><p>three</p>");

        assertEquals(Optional.of("one & two three"), new ContentEntityExcerpter().getBodyAsStringWithoutMarkup(page("Plans")));
    }

    @Test
    public void whatIsInTheTrashIsFoundAndSaysSo() {
        long id = scenario.page("OPS", "Plans").trashed().id();

        ContentEntityObject found = services.get(PageManager.class).getById(id);

        assertEquals("trashed", found.getContentStatus());
        assertFalse(may(user("ann"), Permission.VIEW, found));
        assertNull(services.get(PageManager.class).getById(4711));
    }

    @Test
    public void aSpaceListsItsPagesAndBlogPosts() {
        long page = scenario.page("OPS", "Plans").id();
        long post = scenario.blogPost("OPS", "News").commentedBy("ann", "<p>Hm</p>").id();
        PageManager pages = services.get(PageManager.class);

        assertEquals(List.of(page), List.copyOf(pages.getPageIds(space("OPS"))));
        List<?> posts = pages.getBlogPosts(space("OPS"), true);
        assertEquals(post, ((ContentEntityObject) posts.get(0)).getId());
        assertEquals(1, ((ContentEntityObject) posts.get(0)).getComments().size());
        assertThrows(NotEmulated.class, () -> pages.getBlogPosts(space("OPS"), false));
    }

    @Test
    public void groupsAndTimeZonesAreThePersonsOwn() {
        scenario.person("ann").inUnit("ops").speaking("de_DE", "Europe/Berlin");
        UserKey ann = new UserKey(scenario.person("ann").key());

        assertEquals(List.of("confluence-users", "unit-ops"), services.get(UserAccessor.class).getGroupNamesForUserName("ann"));
        assertEquals("Europe/Berlin", services.get(TimeZoneManager.class).getUserTimeZone(ann).getID());
        assertEquals("UTC", services.get(TimeZoneManager.class).getUserTimeZone(new UserKey("nobody")).getID());
    }

    @Test
    public void appsHearOfContent() {
        PageScenario page = scenario.person("ann").writesPage("OPS", "Plans", "<p>one</p>").quietlyEditedBy("bob", "<p>two</p>")
                .editedBy("bob", "<p>three</p>").commentedBy("ann", "<p>Hm</p>").trashed().restored();
        scenario.person("ann").writesBlogPost("OPS", "News", "<p>!</p>");
        page.removed();

        assertEquals(List.of("PageCreateEvent", "PageUpdateEvent quiet", "PageUpdateEvent", "CommentCreateEvent",
                "PageTrashedEvent", "PageRestoreEvent", "BlogPostCreateEvent", "PageRemoveEvent"), events.stream()
                .map(event -> event.getClass().getSimpleName() + (((ContentEvent) event).isSuppressNotifications() ? " quiet" : ""))
                .toList());
        assertEquals(page.id(), ((ContentEvent) events.get(0)).getContent().getId());
    }

    @Test
    public void appsHearOfRemovedSpacesAndPeople() {
        scenario.space("OPS").remove();
        scenario.person("ann").removed();

        assertEquals("OPS", ((SpaceRemoveEvent) events.get(0)).getSpace().getKey());
        assertEquals("ann", ((UserRemoveEvent) events.get(1)).getUser().getName());
    }

    @Test
    public void mailStaysInTheOutbox() throws MailException {
        services.get(MailServerManager.class).getDefaultSMTPMailServer().send(new Email("ann@example.com")
                .setSubject("Hello").setBody("<p>Hi</p>").setMimeType("text/html"));

        assertEquals("Hello", scenario.outbox().to("ann@example.com").get(0).subject());
        assertEquals("text/html", scenario.outbox().all().get(0).mimeType());
    }

    @Test
    public void mailToNobodyIsRefused() {
        assertThrows(MailException.class,
                () -> services.get(MailServerManager.class).getDefaultSMTPMailServer().send(new Email("")));
    }

    @Test
    public void readOnlyIsForTheWholeSite() {
        AccessModeService mode = services.get(AccessModeService.class);
        assertEquals(AccessMode.READ_WRITE, mode.getAccessMode());

        scenario.readOnly(true);

        assertTrue(mode.isReadOnlyAccessModeEnabled());
    }

    @Test
    public void aPersonIsSpokenToInTheirLanguage() {
        LocaleResolver locales = services.get(LocaleResolver.class);
        scenario.person("ann").speaking("de_DE", "Europe/Berlin");

        assertEquals(Locale.GERMANY, locales.getLocale(new UserKey(scenario.person("ann").key())));
        assertEquals(Locale.UK, locales.getLocale(new UserKey(scenario.person("bob").key())));
        AuthenticatedUserThreadLocal.set(user("ann"));
        assertEquals(Locale.GERMANY, locales.getLocale());
    }

    @Test
    public void theSiteHasAFullAddressAndAPath() {
        ApplicationProperties site = services.get(ApplicationProperties.class);

        assertEquals("http://localhost:1990/confluence", site.getBaseUrl(UrlMode.CANONICAL));
        assertEquals("/confluence", site.getBaseUrl(UrlMode.RELATIVE));
    }

    private boolean may(ConfluenceUser user, Permission permission, Object target) {
        return services.get(PermissionManager.class).hasPermission(user, permission, target);
    }

    private ConfluenceUser user(String username) {
        scenario.person(username);
        return services.get(UserAccessor.class).getUserByName(username);
    }

    private Space space(String key) {
        scenario.space(key);
        return services.get(SpaceManager.class).getSpace(key);
    }

    private Page page(String title) {
        return (Page) services.get(PageManager.class).getById(scenario.page("OPS", title).id());
    }

    /** What the services need of their host. */
    public record Surroundings(HostServices services) {

        public String baseUrl() {
            return "http://localhost:1990/confluence";
        }

        public String contextPath() {
            return "/confluence";
        }
    }

    /** Remembers what was published. */
    public record Events(List<Object> published) {

        public void publish(Object event) {
            published.add(event);
        }
    }
}
