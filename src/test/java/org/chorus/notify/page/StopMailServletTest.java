package org.chorus.notify.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.chorus.given.AClock;
import org.chorus.given.ASettings;
import org.chorus.given.ASite;
import org.chorus.given.BundleTexts;
import org.chorus.given.LocalLocks;
import org.chorus.given.VelocityTemplates;
import org.chorus.host.Chance;
import org.chorus.host.confluence.ConfluenceTransactions;
import org.chorus.notify.MailKind;
import org.chorus.notify.MailStopService;
import org.chorus.notify.MailTokens;
import org.chorus.notify.MailTokens.Stop;
import org.chorus.notify.ao.AoMailStops;
import org.chorus.notify.ao.MailStopRow;
import org.chorus.sandbox.ao.Database;
import org.junit.After;
import org.junit.Test;

public class StopMailServletTest {

    private final Database database = Database.h2Memory();
    private final AoMailStops stops = new AoMailStops(database.activeObjects("org.chorus", MailStopRow.class),
            new ConfluenceTransactions(database.transactions()));
    private final ASite site = new ASite();
    private final MailTokens tokens = new MailTokens(new ASettings(), new LocalLocks(), new Chance());
    private final StopMailServlet servlet = new StopMailServlet(new MailStopService(tokens, stops, site, new AClock()),
            new VelocityTemplates(), new BundleTexts().reads("key-ann", Locale.GERMAN));
    private final String token = tokens.of(new Stop("key-ann", MailKind.REPLY));

    @After
    public void close() {
        database.close();
    }

    @Test
    public void lookingAsksInTheReadersLanguageAndChangesNothing() throws IOException {
        Page page = new Page();
        servlet.doGet(request(token), page.response);

        assertEquals(200, page.status.get());
        assertTrue(page.html(), page.html().contains("<button") && page.html().contains("Antworten auf meine Kommentare"));
        assertEquals(Set.of(), stops.of("key-ann"));
    }

    @Test
    public void pressingStopsThatKind() throws IOException {
        Page page = new Page();
        servlet.doPost(request(token), page.response);
        servlet.doPost(request(token), new Page().response);

        assertFalse(page.html(), page.html().contains("<button"));
        assertEquals(Set.of(MailKind.REPLY), stops.of("key-ann"));
    }

    @Test
    public void aForgedLinkStopsNothingAndTellsNothing() throws IOException {
        Page page = new Page();
        servlet.doPost(request(token + "x"), page.response);

        assertEquals(404, page.status.get());
        assertEquals(Set.of(), stops.of("key-ann"));
    }

    @Test
    public void aReadOnlySiteAsksForPatience() throws IOException {
        site.setReadOnly(true);
        Page page = new Page();
        servlet.doPost(request(token), page.response);

        assertEquals(403, page.status.get());
        assertEquals(Set.of(), stops.of("key-ann"));
    }

    private static HttpServletRequest request(String token) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getParameter("token")).thenReturn(token);
        return request;
    }

    /** What the browser gets. */
    private static final class Page {

        private final HttpServletResponse response = mock(HttpServletResponse.class);
        private final StringWriter html = new StringWriter();
        private final AtomicInteger status = new AtomicInteger();

        private Page() throws IOException {
            when(response.getWriter()).thenReturn(new PrintWriter(html, true));
            doAnswer(call -> {
                status.set(call.getArgument(0));
                return null;
            }).when(response).setStatus(anyInt());
        }

        private String html() {
            return html.toString();
        }
    }
}
