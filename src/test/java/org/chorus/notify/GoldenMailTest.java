package org.chorus.notify;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.chorus.discussion.NewSuggestion;
import org.chorus.given.ABoard;
import org.chorus.given.AStream;
import org.chorus.given.AnIdea;
import org.chorus.given.Vectors;
import org.chorus.host.Mail.Letter;
import org.chorus.idea.IdeaState;
import org.chorus.note.NoteKind;
import org.chorus.stream.Channel;
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
    public void theDailyMailInEnglish() throws IOException {
        assertGolden("digest.en", digestTo(Locale.ENGLISH));
    }

    @Test
    public void theDailyMailInGerman() throws IOException {
        assertGolden("digest.de", digestTo(Locale.GERMAN));
    }

    @Test
    public void theDailyMailInFrench() throws IOException {
        assertGolden("digest.fr", digestTo(Locale.FRENCH));
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
            MailMarkup.assertNothingElse(letter);
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

    /** Something for ann, and something of each sort from what she follows. */
    private Letter digestTo(Locale locale) {
        post.texts.reads(key("ann"), locale);
        AStream stream = post.withStreams();
        stream.follow("ann", Channel.person(key("bob")));
        stream.follow("ann", Channel.space("OPS"));
        int own = AnIdea.on(board).titled("Bikes & \"trains\" <fast>").by("ann").put(post.world).id();
        post.talk.suggestionService.suggest(as("bob"), own, new NewSuggestion("", "With a **roof**, it's <b>dry</b>"));
        int other = AnIdea.on(board).titled("Showers").by("eve").put(post.world).id();
        post.talk.commentService.post(as("bob"), other, 0, "Hot ones?");
        post.talk.commentService.post(as("eve"), other, 0, "Hot & cold");
        post.world.decisionService.decide(as("cho"), other, IdeaState.TRIAL, "We try.\n\nOne floor first.");
        post.world.clock.forward(Duration.ofMinutes(1));
        post.notebook.id("bob", NoteKind.LEARNED, "OPS", "Tighten *crosswise*, says @eve <soon>");
        post.world.clock.forward(Duration.ofDays(1));
        return post.collectDigests().stream().filter(letter -> letter.toAddress().startsWith("ann")).findFirst().orElseThrow();
    }

    private static void assertGolden(String name, Letter letter) throws IOException {
        String mail = ("Subject: " + letter.subject() + "\n\n" + letter.plain() + "\n" + letter.html())
                .replaceAll("token=[\\w.-]+", "token=TOKEN").replaceAll("/ideas/\\d+", "/ideas/1").replaceAll("#comment-\\d+", "#comment-1")
                .replaceAll("#chorus-suggestion-\\d+", "#chorus-suggestion-1").replaceAll("/notes/\\d+", "/notes/1")
                .replaceAll("[ \\t]+\\n", "\n");
        Path file = GOLDEN.resolve(name + ".txt");
        if (System.getProperty("golden.write") != null) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, mail);
        }
        assertEquals(Files.readString(file), mail);
    }
}
