package org.chorus.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chorus.host.Mail.Letter;
import org.chorus.host.Mail.MailRefused;
import org.chorus.host.Viewer;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;

public class ConfluenceAdaptersTest {

    @Test
    public void theViewerIsWhoeverTheThreadWorksFor() {
        UserManager users = mock(UserManager.class);
        ConfluenceCurrentUser current = new ConfluenceCurrentUser(users);
        assertEquals(Viewer.ANONYMOUS, current.viewer());

        when(users.getRemoteUserKey()).thenReturn(new UserKey("key-ann"));

        assertEquals(new Viewer("key-ann"), current.viewer());
    }

    @Test
    public void aSpaceIsKnownByItsKey() {
        SpaceManager manager = mock(SpaceManager.class);
        Space attic = mock(Space.class);
        when(attic.getKey()).thenReturn("ATTIC");
        when(attic.getName()).thenReturn("The attic");
        when(attic.isArchived()).thenReturn(true);
        when(attic.getCreationDate()).thenReturn(new Date(1_000));
        when(manager.getSpace("ATTIC")).thenReturn(attic);
        ConfluenceSpaces spaces = new ConfluenceSpaces(manager);

        assertEquals(Optional.of(new org.chorus.host.Space("ATTIC", "The attic", true, false, 1_000)), spaces.byKey("ATTIC"));
        assertEquals(Optional.empty(), spaces.byKey("NONE"));
        when(manager.getSpace("A\0")).thenThrow(new IllegalStateException("invalid byte sequence"));
        assertEquals(Optional.empty(), spaces.byKey("A\0"));
    }

    @Test
    public void addressesOfTheSiteEndWithoutASlash() {
        ApplicationProperties application = mock(ApplicationProperties.class);
        AccessModeService accessMode = mock(AccessModeService.class);
        when(application.getBaseUrl(UrlMode.CANONICAL)).thenReturn("https://wiki.example/confluence/");
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/confluence");
        when(accessMode.isReadOnlyAccessModeEnabled()).thenReturn(true);
        ConfluenceSite site = new ConfluenceSite(application, accessMode);

        assertEquals("https://wiki.example/confluence", site.baseUrl());
        assertEquals("/confluence", site.contextPath());
        assertTrue(site.isReadOnly());
    }

    @Test
    public void workRunsUnderALockAndTheLockIsFreedWhateverHappens() {
        ClusterLockService service = mock(ClusterLockService.class);
        ClusterLock lock = mock(ClusterLock.class);
        when(service.getLockForName("org.chorus.mails")).thenReturn(lock);
        when(lock.tryLock()).thenReturn(true);
        Runnable work = mock(Runnable.class);
        doThrow(new IllegalStateException("broken")).when(work).run();

        assertThrows(IllegalStateException.class, () -> new ConfluenceLocks(service).tryRun("mails", work));

        InOrder order = inOrder(lock, work);
        order.verify(work).run();
        order.verify(lock).unlock();
    }

    @Test
    public void nothingRunsWhileAnotherNodeHoldsTheLock() {
        ClusterLockService service = mock(ClusterLockService.class);
        when(service.getLockForName("org.chorus.mails")).thenReturn(mock(ClusterLock.class));

        assertFalse(new ConfluenceLocks(service).tryRun("mails", () -> {
            throw new AssertionError("ran");
        }));
    }

    @Test
    public void settingsHaveNamesOfOurOwn() {
        PluginSettingsFactory factory = mock(PluginSettingsFactory.class);
        PluginSettings settings = mock(PluginSettings.class);
        when(factory.createGlobalSettings()).thenReturn(settings);
        when(settings.get("org.chorus.colour")).thenReturn("green");
        ConfluenceSettings ours = new ConfluenceSettings(factory);

        ours.put("size", "large");

        assertEquals(Optional.of("green"), ours.value("colour"));
        assertEquals(Optional.empty(), ours.value("size"));
        verify(settings).put("org.chorus.size", "large");
    }

    @Test
    public void pagesComeFromTheTemplatesOfTheApp() {
        SoyTemplateRenderer renderer = mock(SoyTemplateRenderer.class);
        when(renderer.render("org.chorus:templates", "Chorus.Idea.page", Map.of("a", 1))).thenReturn("<p>");

        assertEquals("<p>", new ConfluencePages(renderer).render("Chorus.Idea.page", Map.of("a", 1)));
    }

    @Test
    public void textsAreInTheLanguageOfTheRequestOrTheOneAsked() {
        I18nResolver resolver = mock(I18nResolver.class);
        LocaleResolver locales = mock(LocaleResolver.class);
        when(resolver.getText("key", 3, "ann")).thenReturn("3 by ann");
        when(resolver.getText(Locale.GERMAN, "key", 3, "ann")).thenReturn("3 von ann");
        when(locales.getLocale()).thenReturn(Locale.FRENCH);
        when(locales.getLocale(new UserKey("key-ann"))).thenReturn(Locale.GERMAN);
        ConfluenceTexts texts = new ConfluenceTexts(resolver, locales);

        assertEquals("3 by ann", texts.text("key", 3, "ann"));
        assertEquals("3 von ann", texts.text(Locale.GERMAN, "key", 3, "ann"));
        assertEquals(Locale.FRENCH, texts.locale());
        assertEquals(Locale.GERMAN, texts.localeOf("key-ann"));
    }

    @Test
    public void mailGoesThroughTheServerOfTheSiteAsTextAndAsHtml() throws Exception {
        MailServerManager servers = mock(MailServerManager.class);
        SMTPMailServer server = mock(SMTPMailServer.class);
        when(server.getDefaultFrom()).thenReturn("wiki@example.com");
        when(servers.getDefaultSMTPMailServer()).thenReturn(server);
        ConfluenceMail mail = new ConfluenceMail(servers);

        mail.send(new Letter("ann@example.com", "Hello", "<p>Hi</p>", "Hi"));

        ArgumentCaptor<Email> sent = ArgumentCaptor.captor();
        verify(server).send(sent.capture());
        assertEquals("ann@example.com", sent.getValue().getTo());
        assertEquals("wiki@example.com", sent.getValue().getFrom());
        assertEquals("Hello", sent.getValue().getSubject());
        assertEquals("Hi", sent.getValue().getBody());
        assertEquals("text/plain", sent.getValue().getMimeType());
        assertTrue(sent.getValue().getMultipart().getContentType().startsWith("multipart/alternative"));
        assertEquals("<p>Hi</p>", sent.getValue().getMultipart().getBodyPart(0).getContent());
    }

    @Test
    public void aMailThatTheServerRefusesMayBeTriedAgain() throws MailException {
        MailServerManager servers = mock(MailServerManager.class);
        SMTPMailServer server = mock(SMTPMailServer.class);
        when(servers.getDefaultSMTPMailServer()).thenReturn(server);
        doThrow(new MailException("full")).when(server).send(any());

        assertThrows(MailRefused.class, () -> new ConfluenceMail(servers).send(new Letter("ann@example.com", "", "", "")));
    }

    @Test
    public void withoutAMailServerNothingIsSent() {
        ConfluenceMail mail = new ConfluenceMail(mock(MailServerManager.class));

        assertFalse(mail.isAvailable());
        assertThrows(MailRefused.class, () -> mail.send(new Letter("ann@example.com", "", "", "")));
    }

    @Test
    public void everyCallByNameFitsTheSignatures() {
        assertEquals("[]", DoubtfulCalls.all().stream().filter(call -> !call.isPresent()).toList().toString());
    }
}
