package org.chorus.notify;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.chorus.given.ASettings;
import org.chorus.given.LocalLocks;
import org.chorus.given.Vectors;
import org.chorus.host.Chance;
import org.chorus.notify.MailTokens.Stop;
import org.junit.Test;

public class MailTokensTest {

    private static final Stop STOP = new Stop("ff80:81:\u00e4", MailKind.REPLY);

    private final MailTokens tokens = site();

    @Test
    public void aTokenSaysWhomAndWhatItStops() {
        assertEquals(Optional.of(STOP), tokens.read(tokens.of(STOP)));
    }

    @Test
    public void anotherSitesTokenIsNone() {
        assertEquals(Optional.empty(), site().read(tokens.of(STOP)));
    }

    @Test
    public void noPartOfATokenCanBeChanged() {
        String token = tokens.of(STOP);
        String other = Base64.getUrlEncoder().withoutPadding().encodeToString("mention:ff80".getBytes(StandardCharsets.UTF_8));

        for (int i = 0; i < token.length(); i++) {
            char changed = token.charAt(i) == 'A' ? 'B' : 'A';
            assertEquals(Optional.empty(), tokens.read(token.substring(0, i) + changed + token.substring(i + 1)));
        }
        assertEquals(Optional.empty(), tokens.read(other + token.substring(token.indexOf('.'))));
    }

    @Test
    public void rubbishIsNoToken() {
        for (String text : List.of("", ".", "a.", ".a", "a.b", "=.=")) {
            assertTrue(text, tokens.read(text).isEmpty());
        }
        Vectors.all().forEach(text -> assertTrue(text, tokens.read(text).isEmpty()));
    }

    @Test
    public void aStrangersLookWritesNothing() {
        ASettings settings = new ASettings();

        new MailTokens(settings, new LocalLocks(), new Chance()).read("a.b");

        assertEquals(Optional.empty(), settings.value("mail.secret"));
    }

    private static MailTokens site() {
        return new MailTokens(new ASettings(), new LocalLocks(), new Chance());
    }
}
