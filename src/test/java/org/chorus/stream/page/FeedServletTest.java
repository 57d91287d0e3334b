package org.chorus.stream.page;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertTrue;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chorus.given.AnApp;
import org.chorus.given.BundleTexts;
import org.chorus.note.Audience;
import org.chorus.note.NewNote;
import org.chorus.note.NoteKind;
import org.chorus.note.NoteService;
import org.chorus.stream.FeedService;
import org.junit.After;
import org.junit.Test;
import org.mockito.Mockito;

public class FeedServletTest {

    private final AnApp app = AnApp.onH2("ann", "bob");

    @After
    public void close() {
        app.close();
    }

    @Test
    public void aFeedIsInTheLanguageOfWhoseItIsAlthoughNobodyIsLoggedIn() throws IOException {
        app.rights.comment(key("ann"), "OPS");
        app.get(BundleTexts.class).reads(key("bob"), Locale.GERMAN);
        app.get(NoteService.class).post(as("ann"), new NewNote(NoteKind.LEARNED, "Mahlen", List.of(), Audience.EVERYBODY, 0, ""));

        String feed = read(app.get(FeedService.class).renew(as("bob")));

        assertTrue(feed, feed.contains("<title>" + german("chorus.stream.all") + "</title>"));
        assertTrue(feed, feed.contains(german("chorus.stream.did.note.learned")));
    }

    private String german(String key) {
        return app.get(BundleTexts.class).text(Locale.GERMAN, key);
    }

    private String read(String secret) throws IOException {
        HttpServletRequest request = Mockito.mock(HttpServletRequest.class);
        Mockito.when(request.getParameter("key")).thenReturn(secret);
        Mockito.when(request.getPathInfo()).thenReturn("/all");
        HttpServletResponse response = Mockito.mock(HttpServletResponse.class);
        Written written = new Written();
        Mockito.when(response.getOutputStream()).thenReturn(written);
        app.get(FeedServlet.class).doGet(request, response);
        return written.bytes.toString(StandardCharsets.UTF_8);
    }

    private static final class Written extends ServletOutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("nobody waits here");
        }
    }
}
