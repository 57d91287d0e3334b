package org.chorus.notify;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import org.chorus.discussion.ChallengeClass;
import org.chorus.discussion.ChallengeKind;
import org.chorus.discussion.ChallengeState;
import org.chorus.discussion.NewChallenge;
import org.chorus.discussion.NewSuggestion;
import org.chorus.given.ABoard;
import org.chorus.given.AnIdea;
import org.chorus.given.Crowd;
import org.chorus.given.LocalLocks;
import org.chorus.host.Mail.Letter;
import org.chorus.idea.IdeaEdit;
import org.chorus.idea.IdeaState;
import org.chorus.idea.NewIdea;
import org.junit.After;
import org.junit.Test;

public class MailServiceTest {

    private final APost post = APost.onH2();
    private final int board = ABoard.in("OPS").hostedBy("cho").id(post.world);
    private final int idea = AnIdea.on(board).titled("More bike racks").by("ann").put(post.world).id();

    @After
    public void close() {
        post.close();
    }

    @Test
    public void aDecisionReachesAuthorSupportersAndCommentersOnce() {
        post.world.endorsementService.endorse(as("bob"), idea);
        comment("eve", 0, "Good");
        comment("eve", 0, "Really");
        post.collect();

        post.world.decisionService.decide(as("cho"), idea, IdeaState.TRIAL, "We try it");

        assertEquals(addresses("ann", "bob", "eve"), post.collectAddresses());
        assertEquals(List.of(), post.collect());
    }

    @Test
    public void nobodyIsToldOfWhatHeDid() {
        comment("ann", 0, "My own, @ann");
        post.world.decisionService.decide(as("cho"), AnIdea.on(board).by("cho").put(post.world).id(), IdeaState.TRIAL, "So be it");

        assertEquals(List.of(), post.collectAddresses());
    }

    @Test
    public void aCommentReachesTheAuthorTheOneRepliedToAndTheMentionedEachOnce() {
        int first = comment("bob", 0, "Good");
        post.collect();

        comment("eve", first, "Yes @ann and @bob, and @joe");

        List<Letter> letters = post.collect();
        assertEquals(addresses("ann", "bob", "joe"), post.mailbox.addresses());
        assertTrue(letters.stream().allMatch(letter -> letter.plain().contains("Eve mentioned you.")));
    }

    @Test
    public void namingMorePeopleInAnEditTellsThoseOnly() {
        int comment = comment("bob", 0, "Ask @eve");
        post.collect();

        post.talk.commentService.edit(as("bob"), comment, "Ask @eve and @joe");

        assertEquals(addresses("joe"), post.collectAddresses());
    }

    @Test
    public void whoIsNamedInAnIdeaIsToldOnce() {
        int named = post.world.ideaService.post(as("ann"), board, new NewIdea("Roofs", "Ask @bob", List.of(), 0, "")).id();

        List<Letter> letters = post.collect();
        assertEquals(addresses("bob"), post.mailbox.addresses());
        assertTrue(letters.get(0).plain(), letters.get(0).plain().contains("Ann mentioned you in the idea."));

        post.world.ideaService.edit(as("ann"), named, now -> new IdeaEdit(now.title(), "Ask @bob and @eve", now.topics(), 0, ""));
        assertEquals(addresses("eve"), post.collectAddresses());
    }

    @Test
    public void whoIsNamedWhereHeMayNotLookIsNotTold() {
        int hidden = ABoard.in("HR").hostedBy("ann").id(post.world);
        post.world.ideaService.post(as("ann"), hidden, new NewIdea("Hush", "Ask @bob and @joe", List.of(), 0, ""));

        assertEquals(addresses("joe"), post.collectAddresses());
    }

    @Test
    public void whatIsDueTogetherIsOneMail() {
        comment("bob", 0, "One");
        comment("eve", 0, "Two");
        post.world.decisionService.decide(as("cho"), idea, IdeaState.TRIAL, "We try it");

        Letter letter = post.collect().stream().filter(mail -> mail.toAddress().startsWith("ann")).findFirst().orElseThrow();

        assertEquals("On trial: More bike racks", letter.subject());
        assertTrue(letter.plain(), letter.plain().contains("Bob commented on your idea.") && letter.plain().contains("> Two")
                && letter.plain().contains("This idea is now: On trial."));
    }

    /** Mails at once are for mentions, replies and decisions; the rest is worth a mail a day. */
    @Test
    public void suggestionsAndChallengesWaitForTheDigestOfWhoeverIsNext() {
        int taken = post.talk.suggestionService.suggest(as("bob"), idea, new NewSuggestion("", "Roofs too")).suggestion().id();
        assertEquals(List.of(Happening.SUGGESTED), waiting("ann"));
        post.talk.suggestionService.decline(as("ann"), taken, "Too dear");
        assertEquals(List.of(Happening.SUGGESTION_DECLINED), waiting("bob"));
        int challenge = post.talk.challengeService.challenge(as("eve"), idea,
                new NewChallenge(ChallengeKind.CONCERN, ChallengeClass.MOVES_COST, "Who pays?", "")).challenge().id();
        assertEquals(List.of(Happening.SUGGESTED, Happening.CHALLENGED), waiting("ann"));
        post.talk.challengeService.move(as("ann"), challenge, ChallengeState.ANSWERED, "We do");
        assertEquals(List.of(Happening.CHALLENGE_ANSWERED), waiting("eve"));

        assertEquals(List.of(), post.collectAddresses());
    }

    @Test
    public void whoMayNotSeeItAnyMoreIsNotTold() {
        post.world.endorsementService.endorse(as("bob"), idea);
        post.world.decisionService.decide(as("cho"), idea, IdeaState.TRIAL, "We try it");
        post.world.rights.none(key("bob"), "OPS");

        assertEquals(addresses("ann"), post.collectAddresses());
        post.world.rights.comment(key("bob"), "OPS");
        assertEquals(List.of(), post.collectAddresses());
    }

    @Test
    public void whatWasTakenBackIsNotTold() {
        int comment = comment("bob", 0, "Oops");
        post.talk.commentService.delete(as("bob"), comment);
        int other = AnIdea.on(board).by("ann").put(post.world).id();
        post.talk.commentService.post(as("bob"), other, 0, "Hm");
        post.world.ideaService.delete(as("ann"), other);

        assertEquals(List.of(), post.collectAddresses());
    }

    @Test
    public void whoIsGoneIsNotTold() {
        comment("bob", 0, "Hm");
        post.world.people.remove("ann");

        assertEquals(List.of(), post.collectAddresses());
    }

    @Test
    public void aMailServerThatIsOffLosesNothing() {
        comment("bob", 0, "Hm");
        post.mailbox.turn(false);
        assertEquals(List.of(), post.collectAddresses());
        post.mailbox.turn(true);
        post.world.site.setReadOnly(true);
        assertEquals(List.of(), post.collectAddresses());
        post.world.site.setReadOnly(false);

        assertEquals(addresses("ann"), post.collectAddresses());
    }

    @Test
    public void aRefusedMailIsTriedAgainEverMoreRarelyAndFiveTimesAtMost() {
        comment("bob", 0, "Hm");
        post.mailbox.refuseNext(100);
        for (int minutes : List.of(0, 1, 4, 16, 64)) {
            post.world.clock.forward(Duration.ofMinutes(minutes).minusMillis(1));
            assertEquals(List.of(), post.collectAddresses());
            post.world.clock.forward(Duration.ofMillis(1));
            assertEquals(List.of(), post.collectAddresses());
        }
        post.mailbox.refuseNext(0);
        post.world.clock.forward(Duration.ofDays(30));

        assertEquals(List.of(), post.collectAddresses());
    }

    @Test
    public void aMailRefusedOnceArrivesOnce() {
        comment("bob", 0, "Hm");
        post.mailbox.refuseNext(1);
        assertEquals(List.of(), post.collectAddresses());

        post.world.clock.forward(Duration.ofMinutes(1));

        assertEquals(addresses("ann"), post.collectAddresses());
        assertEquals(List.of(), post.collectAddresses());
    }

    @Test
    public void twoSendersAtOnceSendEachMailOnce() {
        for (int i = 0; i < 30; i++) {
            post.talk.commentService.post(as("bob"), AnIdea.on(board).titled("Idea " + i).by("ann").put(post.world).id(), 0, "Hm " + i);
        }
        MailService[] senders = {post.sender(LocalLocks.broken()), post.sender(LocalLocks.broken())};

        Crowd.of(2, who -> {
            senders[who].sendDue(() -> false);
            return who;
        });

        assertEquals(30, post.mailbox.letters.size());
        assertEquals(30, post.mailbox.letters.stream().map(Letter::subject).distinct().count());
    }

    @Test
    public void whatADeadSenderHadClaimedIsSentLater() {
        comment("bob", 0, "Hm");
        post.notices.claim(new Notices.Bundle(key("ann"), new Subject(SubjectKind.IDEA, idea)), post.world.clock.millis());
        assertEquals(List.of(), post.collectAddresses());

        post.world.clock.forward(Duration.ofMinutes(31));

        assertEquals(addresses("ann"), post.collectAddresses());
    }

    @Test
    public void theAuthorInASuggestionBoxIsNeitherNamedNorBetrayed() {
        int box = ABoard.in("OPS").forSuggestions().hostedBy("cho").id(post.world);
        int hidden = post.world.ideaService.post(as("ann"), box, NewIdea.titled("Pay more")).id();
        post.world.endorsementService.endorse(as("bob"), hidden);
        int said = post.talk.commentService.post(as("eve"), hidden, 0, "Why?").comment().id();
        assertEquals("a mail for the author alone would tell who that is", List.of(), post.collectAddresses());

        post.talk.commentService.post(as("ann"), hidden, said, "Because, @bob");

        List<Letter> letters = post.collect();
        assertEquals(addresses("bob", "eve"), post.mailbox.addresses());
        for (Letter letter : letters) {
            assertTrue(letter.plain(), letter.plain().startsWith("Pay more\n\nThe author "));
            assertFalse((letter.html() + letter.plain() + letter.subject()).matches("(?is).*\\bann\\b.*"));
        }
        post.world.decisionService.decide(as("cho"), hidden, IdeaState.TRIAL, "We try");
        assertEquals(addresses("ann", "bob", "eve"), post.collectAddresses());
    }

    @Test
    public void aDecisionThatConcernsTheHiddenAuthorAloneIsNotMailed() {
        int box = ABoard.in("OPS").forSuggestions().hostedBy("cho").id(post.world);
        int hidden = post.world.ideaService.post(as("ann"), box, NewIdea.titled("Pay more")).id();
        post.talk.commentService.post(as("ann"), hidden, 0, "Please");
        post.talk.commentService.post(as("cho"), hidden, 0, "Why?");

        post.world.decisionService.decide(as("cho"), hidden, IdeaState.TRIAL, "We try");

        assertEquals(List.of(), post.collectAddresses());
    }

    @Test
    public void theLinkInAMailStopsMailsOfThatKindOnly() {
        comment("bob", 0, "Hm");
        String plain = post.collect().get(0).plain();
        String token = plain.replaceAll("(?s).*token=(\\S+).*", "$1");

        assertEquals(new MailTokens.Stop(key("ann"), MailKind.COMMENT), post.stopService.stop(token).orElseThrow());
        post.stopService.stop(token);
        comment("bob", 0, "Hm again");
        assertEquals(List.of(), post.collectAddresses());
        comment("bob", 0, "But @ann");
        assertEquals(addresses("ann"), post.collectAddresses());
    }

    private List<Happening> waiting(String name) {
        return post.notices.forDigest(key(name), 0, 100).stream().map(Notice::happening).toList();
    }

    private int comment(String who, int parent, String text) {
        return post.talk.commentService.post(as(who), idea, parent, text).comment().id();
    }

    private static List<String> addresses(String... usernames) {
        return List.of(usernames).stream().map(name -> name + "@example.test").toList();
    }
}
