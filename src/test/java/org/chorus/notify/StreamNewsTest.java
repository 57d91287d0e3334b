package org.chorus.notify;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.chorus.common.Ref;
import org.chorus.given.ABoard;
import org.chorus.given.AStream;
import org.chorus.given.AnIdea;
import org.chorus.given.Vectors;
import org.chorus.host.Mail.Letter;
import org.chorus.note.Note;
import org.chorus.note.NoteKind;
import org.chorus.stream.Activity;
import org.chorus.stream.ActivityKind;
import org.chorus.stream.Channel;
import org.chorus.stream.Place;
import org.chorus.text.TextRules;
import org.junit.After;
import org.junit.Test;

/** Digests told from streams. */
public class StreamNewsTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final APost post = APost.onH2();
    private final AStream stream = post.withStreams();

    @After
    public void close() {
        post.close();
    }

    @Test
    public void oneMailTellsWhatOthersDidInWhatOneFollowsAndNothingOfOnesOwn() {
        follow("ann", "bob");
        post.notebook.id("bob", NoteKind.LEARNED, "OPS", "Torque **first**");
        post.notebook.id("ann", NoteKind.LEARNED, "OPS", "My own words");
        post.notebook.id("eve", NoteKind.LEARNED, "OPS", "Not followed");
        post.world.clock.forward(DAY);

        Letter letter = only(post.collectDigests());

        assertEquals("ann@example.test", letter.toAddress());
        assertTrue(letter.plain(), letter.plain().contains("Bob learned something.") && letter.plain().contains("Torque first")
                && letter.plain().contains("/plugins/servlet/chorus/notes/"));
        assertFalse(letter.plain(), letter.plain().contains("My own") || letter.plain().contains("Not followed"));
        post.world.clock.forward(DAY);
        assertEquals(List.of(), post.collectDigests());
    }

    @Test
    public void whoFollowsNothingGetsNoNewsWhateverPlanTheyHave() {
        post.plans.put(post.settingsService.planOf(key("ann")));
        post.notebook.id("ann", NoteKind.DOING, "OPS", "Mine");
        commentOnAPageOf("ann");
        post.world.clock.forward(DAY);
        assertEquals(List.of(), post.collectDigests());

        follow("ann", "cho");
        commentOnAPageOf("ann");
        post.world.clock.forward(DAY);
        assertEquals(1, post.collectDigests().size());
    }

    @Test
    public void whatWasToldAsANoticeIsNotToldAgain() {
        follow("ann", "bob");
        int note = post.notebook.id("ann", NoteKind.STUCK, "OPS", "How?");
        post.notebook.reply("bob", note, "Like this");
        assertEquals(1, post.collect().size());
        post.world.clock.forward(DAY);

        assertEquals(List.of(), post.collectDigests());
    }

    @Test
    public void permissionIsAskedWhenTheDigestIsSent() {
        follow("ann", "bob");
        post.notebook.id("bob", NoteKind.LEARNED, "OPS", "A secret by now");
        post.world.rights.none(key("ann"), "OPS");
        post.world.clock.forward(DAY);

        assertEquals(List.of(), post.collectDigests());
    }

    @Test
    public void muchAboutOneThingIsOneEntryAndThereAreAtMostTwelve() {
        follow("ann", "bob");
        int idea = AnIdea.on(ABoard.in("OPS").hostedBy("cho").id(post.world)).titled("Racks").by("cho").put(post.world).id();
        for (int i = 0; i < 3; i++) {
            post.talk.commentService.post(as("bob"), idea, 0, "Word " + i);
        }
        post.world.clock.forward(DAY);

        Letter letter = only(post.collectDigests());
        assertTrue(letter.plain(), letter.plain().contains("Bob commented on an idea, and 2 more things happened there."));

        for (int i = 0; i < 20; i++) {
            post.notebook.id("bob", NoteKind.DOING, "OPS", "Note " + i);
        }
        post.world.clock.forward(DAY);
        assertEquals(12, only(post.collectDigests()).plain().split("Bob is at work", -1).length - 1);
    }

    @Test
    public void whatHappenedInTheMorningOfABusyDayIsToldToo() {
        follow("ann", "cho");
        follow("ann", "somebody0");
        int idea = AnIdea.on(ABoard.in("OPS").hostedBy("cho").id(post.world)).titled("Racks").by("gil").put(post.world).id();
        stream.follow("ann", Channel.idea(idea));
        post.talk.commentService.post(as("cho"), idea, 0, "Not here");
        post.talk.commentService.post(as("bob"), idea, 0, "Where then?");
        post.notebook.id("cho", NoteKind.LEARNED, "OPS", "Early words");
        post.world.clock.forward(Duration.ofHours(8));
        stream.fill(1_200, 1);
        post.world.clock.forward(DAY);

        Letter letter = only(post.collectDigests());

        assertEquals("Your day in Chorus: Racks", letter.subject());
        assertTrue(letter.plain(), letter.plain().contains("Early words"));
        assertEquals(12, letter.plain().split("/plugins/servlet/chorus/(notes|ideas)/", -1).length - 1);
    }

    @Test
    public void anEventThatCameToLightLateIsTheNextDigests() {
        follow("ann", "bob");
        post.world.clock.forward(DAY);
        post.notebook.id("bob", NoteKind.LEARNED, "OPS", "At the last second");

        assertEquals(List.of(), post.collectDigests());
        post.world.clock.forward(DAY);
        assertTrue(only(post.collectDigests()).plain().contains("At the last second"));
    }

    @Test
    public void noTextBreaksADigest() {
        follow("ann", "bob");
        List<String> texts = Vectors.all().stream().distinct().map(text -> TextRules.optionalText("text", text, 100_000))
                .filter(text -> !text.isEmpty() && text.length() <= Note.LONGEST).toList();
        for (int from = 0; from < texts.size(); from += 12) {
            texts.subList(from, Math.min(from + 12, texts.size())).forEach(text -> post.notebook.id("bob", NoteKind.LEARNED, "OPS", text));
            post.world.clock.forward(DAY);

            Letter letter = only(post.collectDigests());

            MailMarkup.assertNothingElse(letter);
            assertFalse(letter.subject(), letter.subject().matches("(?s).*\\p{Cc}.*"));
        }
    }

    @Test
    public void aDigestCostsTheSameHoweverMuchHappened() {
        follow("ann", "bob");
        follow("ann", "somebody0");
        post.notebook.id("bob", NoteKind.DOING, "OPS", "One");
        long few = statements();
        for (int i = 0; i < 60; i++) {
            post.notebook.id("bob", NoteKind.DOING, "OPS", "Note " + i);
        }

        assertEquals(few, statements());
        stream.fill(2_500, 1);
        long most = statements();
        assertTrue("statements: " + few + ", of a busy day " + most, few <= 20 && most <= few + 4);
    }

    private void commentOnAPageOf(String name) {
        Activity comment = Activity.of(ActivityKind.CONTENT_COMMENTED, key("bob"), Ref.of("page", 71), Place.space("OPS"), post.world.clock.millis());
        post.world.transactions.required(() -> stream.activities.add(comment.titled("Runbook"), Set.of(Channel.to(key(name))), "c" + comment.at()));
    }

    private long statements() {
        post.world.clock.forward(DAY);
        return post.world.database.statements().during(post::collectDigests).size();
    }

    private void follow(String follower, String followed) {
        stream.follow(follower, Channel.person(key(followed)));
        post.plans.put(post.settingsService.planOf(key(follower)));
    }

    private static Letter only(List<Letter> letters) {
        assertEquals(1, letters.size());
        return letters.get(0);
    }
}
