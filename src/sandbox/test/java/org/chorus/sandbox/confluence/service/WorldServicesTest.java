package org.chorus.sandbox.confluence.service;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.api.model.accessmode.AccessMode;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.List;
import java.util.Locale;
import org.chorus.sandbox.confluence.scenario.Scenario;
import org.junit.Rule;
import org.junit.Test;

public class WorldServicesTest {

    @Rule
    public final HostedWorld host = new HostedWorld();

    private final Scenario scenario = host.scenario;

    @Test
    public void theUserOfTheThreadIsTheRemoteUser() {
        UserManager users = host.get(UserManager.class);
        assertNull(users.getRemoteUser());

        AuthenticatedUserThreadLocal.set(host.user("ann"));

        assertEquals("ann", users.getRemoteUser().getUsername());
        assertEquals(scenario.person("ann").key(), users.getRemoteUserKey().getStringValue());
    }

    @Test
    public void aRemovedPersonHasNoProfile() {
        UserKey ann = new UserKey(scenario.person("ann").removed().key());

        assertNull(host.get(UserManager.class).getUserProfile(ann));
        assertNull(host.get(UserAccessor.class).getExistingUserByKey(ann));
    }

    @Test
    public void groupsAndTimeZonesAreThePersonsOwn() {
        scenario.person("ann").inUnit("ops").speaking("de_DE", "Europe/Berlin");
        UserKey ann = new UserKey(scenario.person("ann").key());

        assertEquals(List.of("confluence-users", "unit-ops"), host.get(UserAccessor.class).getGroupNamesForUserName("ann"));
        assertEquals("Europe/Berlin", host.get(TimeZoneManager.class).getUserTimeZone(ann).getID());
        assertEquals("UTC", host.get(TimeZoneManager.class).getUserTimeZone(new UserKey("nobody")).getID());
    }

    @Test
    public void mailStaysInTheOutbox() throws MailException {
        host.get(MailServerManager.class).getDefaultSMTPMailServer().send(new Email("ann@example.com")
                .setSubject("Hello").setBody("<p>Hi</p>").setMimeType("text/html"));

        assertEquals("Hello", scenario.outbox().to("ann@example.com").get(0).subject());
        assertEquals("text/html", scenario.outbox().all().get(0).mimeType());
    }

    @Test
    public void mailToNobodyIsRefused() {
        assertThrows(MailException.class,
                () -> host.get(MailServerManager.class).getDefaultSMTPMailServer().send(new Email("")));
    }

    @Test
    public void readOnlyIsForTheWholeSite() {
        AccessModeService mode = host.get(AccessModeService.class);
        assertEquals(AccessMode.READ_WRITE, mode.getAccessMode());

        scenario.readOnly(true);

        assertTrue(mode.isReadOnlyAccessModeEnabled());
    }

    @Test
    public void aPersonIsSpokenToInTheirLanguage() {
        LocaleResolver locales = host.get(LocaleResolver.class);
        scenario.person("ann").speaking("de_DE", "Europe/Berlin");

        assertEquals(Locale.GERMANY, locales.getLocale(new UserKey(scenario.person("ann").key())));
        assertEquals(Locale.UK, locales.getLocale(new UserKey(scenario.person("bob").key())));
        AuthenticatedUserThreadLocal.set(host.user("ann"));
        assertEquals(Locale.GERMANY, locales.getLocale());
    }

    @Test
    public void theSiteHasAFullAddressAndAPath() {
        ApplicationProperties site = host.get(ApplicationProperties.class);

        assertEquals("http://localhost:1990/confluence", site.getBaseUrl(UrlMode.CANONICAL));
        assertEquals("/confluence", site.getBaseUrl(UrlMode.RELATIVE));
    }
}
