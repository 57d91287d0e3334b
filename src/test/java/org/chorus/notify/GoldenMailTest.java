package org.chorus.notify;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chorus.given.ABoard;
import org.chorus.given.AnIdea;
import org.chorus.given.Vectors;
import org.chorus.host.Mail.Letter;
import org.chorus.idea.IdeaState;
import org.junit.After;
import org.junit.Test;

/** What a mail looks like in each language; `-Dgolden.write` renews the files, and the difference is to be read. */
public class GoldenMailTest {

    private static final Path GOLDEN = Path.of("test/resources/golden/mail");

    private final APost post = APost.onH2();
    private final int board = ABoard.in("OPS").hostedBy("cho").id(post.world);

    @After
    public void close() {
        post.close();
    }

    @Test
    public void inEnglish() throws IOException {
        assertGolden("notice.en", letterTo(Locale.ENGLISH));
    }

    @Test
    public void inGerman() throws IOException {
        assertGolden("notice.de", letterTo(Locale.GERMAN));
    }

    @Test
    public void inFrench() throws IOException {
        assertGolden("notice.fr", letterTo(Locale.FRENCH));
    }

    @Test
    public void everyHappeningAndKindHasItsSentencesInEachLanguage() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH)) {
            for (Happening happening : Happening.values()) {
                assertFalse(post.texts.text(locale, "chorus.notify.happening." + happening.word(), "Bob").isBlank());
            }
            for (MailKind kind : MailKind.values()) {
                assertFalse(post.texts.text(locale, "chorus.notify.why." + kind.word()).isBlank());
                assertFalse(post.texts.text(locale, "chorus.notify.stop.kind." + kind.word()).isBlank());
            }
        }
    }

    @Test
    public void noTextBecomesMarkupInAMail() {
        for (String text : Vectors.all().stream().filter(one -> one.length() < 200).limit(200).toList()) {
            String title = "T " + text.replaceAll("\\p{C}", " ");
            int idea = AnIdea.on(board).titled(title.substring(0, Math.min(200, title.length()))).by("ann").put(post.world).id();
            post.talk.commentService.post(as("bob"), idea, 0, "C " + text.replaceAll("\\p{C}", " "));
        }

        for (Letter letter : post.collect()) {
            String said = letter.html().replaceAll("<(/?(html|head|title|body|div|h1|a|p|blockquote)( (lang|style|href)=\"[^\"<>]*\")*"
                    + "|!DOCTYPE html|meta charset=\"utf-8\")>", "");
            assertFalse(said, said.matches("(?s).*[<>].*"));
        }
    }

    private Letter letterTo(Locale locale) {
        post.texts.reads(key("ann"), locale);
        int idea = AnIdea.on(board).titled("Bikes & \"trains\" <fast>").by("ann").put(post.world).id();
        post.talk.commentService.post(as("bob"), idea, 0, "See **this**, it's <b>good</b>");
        post.talk.commentService.post(as("eve"), idea, 0, "What do you say, @ann?");
        post.world.decisionService.decide(as("cho"), idea, IdeaState.IN_USE, "We do it.\n\nThank you!");
        return post.collect().stream().filter(letter -> letter.toAddress().startsWith("ann")).findFirst().orElseThrow();
    }

    private static void assertGolden(String name, Letter letter) throws IOException {
        String mail = ("Subject: " + letter.subject() + "\n\n" + letter.plain() + "\n" + letter.html())
                .replaceAll("token=[\\w.-]+", "token=TOKEN").replaceAll("/ideas/\\d+", "/ideas/1").replaceAll("#comment-\\d+", "#comment-1")
                .replaceAll("[ \\t]+\\n", "\n");
        Path file = GOLDEN.resolve(name + ".txt");
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, mail);
        }
        assertEquals(Files.readString(file), mail);
    }
}
