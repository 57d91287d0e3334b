package org.chorus.notify;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.discussion.NewSuggestion;
import org.chorus.given.ABoard;
import org.chorus.given.AnIdea;
import org.chorus.given.LocalLocks;
import org.chorus.given.Vectors;
import org.chorus.host.Mail.Letter;
import org.chorus.host.PersonRemoved;
import org.chorus.host.Viewer;
import org.chorus.notify.MailSettingsService.Change;
import org.junit.After;
import org.junit.Test;

public class DigestServiceTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final APost post = APost.onH2();
    private final int board = ABoard.in("OPS").hostedBy("cho").id(post.world);
    private final int idea = AnIdea.on(board).titled("More bike racks").by("ann").put(post.world).id();

    @After
    public void close() {
        post.close();
    }

    @Test
    public void oneMailADayTellsWhatWasNotToldAtOnce() {
        suggest("Roofs too");
        assertEquals(List.of(), post.collectDigests());

        post.world.clock.forward(DAY);
        List<Letter> letters = post.collectDigests();

        assertEquals(List.of("ann@example.test"), letters.stream().map(Letter::toAddress).toList());
        assertEquals("Your day in Chorus: More bike racks", letters.get(0).subject());
        assertTrue(letters.get(0).plain(), letters.get(0).plain().contains("Bob suggested how to build on your idea.")
                && letters.get(0).plain().contains("> Roofs too") && letters.get(0).plain().contains("once a day"));
        assertEquals(List.of(), post.collectDigests());
    }

    @Test
    public void whereThereIsNothingToTellThereIsNoMail() {
        suggest("Roofs too");
        post.world.clock.forward(DAY);
        post.collectDigests();

        post.world.clock.forward(DAY);

        assertEquals(List.of(), post.collectDigests());
    }

    @Test
    public void whatOneFollowsIsToldToo() {
        post.settingsService.change(as("bob"), new Change(null, 7, null));
        post.news.add(new News.Item("Ann shared what she learned.", "Torque first", "Tighten **crosswise**", "/plugins/servlet/chorus/notes/1"));
        post.world.clock.forward(DAY);

        Letter letter = post.collectDigests().get(0);

        assertTrue(letter.plain(), letter.plain().contains("From what you follow") && letter.plain().contains("> Tighten crosswise"));
        assertFalse(letter.plain().contains("For you"));
    }

    @Test
    public void whatWasReadOrTakenBackOrMayNotBeSeenIsNotTold() {
        int read = suggest("Read");
        post.noticeService.read(as("ann"), Integer.MAX_VALUE);
        int withdrawn = suggest("Withdrawn");
        post.talk.suggestionService.withdraw(as("bob"), withdrawn);
        post.world.clock.forward(DAY);
        assertEquals(List.of(), post.collectDigests());

        suggest("Hidden");
        post.world.rights.none(key("ann"), "OPS");
        post.world.clock.forward(DAY);
        assertEquals(List.of(), post.collectDigests());
        assertTrue(read > 0);
    }

    @Test
    public void whatMayNotBeSeenTakesNoPlaceInTheMail() {
        int closed = AnIdea.on(ABoard.in("HR").id(post.world)).by("cho").id(post.world);
        post.world.rights.none(key("ann"), "HR");
        post.notices.add(APost.aboutIdea("ann", closed, 250));
        suggest("Roofs too");
        post.world.clock.forward(DAY);

        assertTrue(post.collectDigests().get(0).plain().contains("> Roofs too"));
    }

    @Test
    public void aMailTellsUpToTheDueTimeAndTheFirstFromTheOneBefore() {
        long nine = post.world.clock.millis();

        assertEquals(Instant.parse("2026-03-02T07:59:00Z").toEpochMilli(), DigestPlan.toldTo(8, ZoneOffset.UTC, nine));
        assertEquals(Instant.parse("2026-03-01T17:59:00Z").toEpochMilli(), DigestPlan.toldTo(18, ZoneOffset.UTC, nine));
        assertEquals(DigestPlan.toldTo(8, ZoneOffset.UTC, nine), post.settingsService.planOf(key("eve")).toldTo());
    }

    @Test
    public void theHourIsThatOfThePersonsOwnZoneAlsoWhereClocksChange() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        long beforeSpring = ZonedDateTime.of(2027, 3, 27, 12, 0, 0, 0, berlin).toInstant().toEpochMilli();

        long first = DigestPlan.next(8, berlin, beforeSpring);
        long skipped = DigestPlan.next(2, berlin, beforeSpring);

        assertEquals("2027-03-28T06:00:00Z", Instant.ofEpochMilli(first).toString());
        assertEquals("2027-03-28T01:00:00Z", Instant.ofEpochMilli(skipped).toString());
        assertEquals("2027-03-29T06:00:00Z", Instant.ofEpochMilli(DigestPlan.next(8, berlin, first)).toString());
    }

    @Test
    public void whoStopsTheDigestGetsNone() {
        suggest("Roofs too");
        post.settingsService.change(as("ann"), new Change(Map.of(MailKind.DIGEST, false), null, null));
        post.world.clock.forward(DAY);

        assertEquals(List.of(), post.collectDigests());
    }

    @Test
    public void whoTakesTheDigestUpAgainIsNotToldWhatLiesBehind() {
        suggest("Roofs too");
        post.settingsService.change(as("ann"), new Change(Map.of(MailKind.DIGEST, false), null, null));
        post.world.clock.forward(DAY);
        post.collectDigests();
        post.settingsService.change(as("ann"), new Change(Map.of(MailKind.DIGEST, true), null, null));
        suggest("Walls too");
        post.world.clock.forward(DAY);

        String told = post.collectDigests().get(0).plain();

        assertTrue(told, told.contains("> Walls too"));
        assertFalse(told, told.contains("> Roofs too"));
    }

    @Test
    public void twoNodesSendOne() {
        suggest("Roofs too");
        post.world.clock.forward(DAY);
        DigestPlan due = post.plans.due(post.world.clock.millis(), 10).get(0);

        assertTrue(post.plans.claim(due, due.nextAt() + 1, due.toldTo()));
        assertFalse(post.plans.claim(due, due.nextAt() + 1, due.toldTo()));
    }

    @Test
    public void aDigestThatTheServerRefusesIsToldLater() {
        suggest("Roofs too");
        post.world.clock.forward(DAY);
        post.mailbox.refuseNext(1);
        post.digester(new LocalLocks()).sendDue(() -> false);
        post.world.clock.forward(Duration.ofMinutes(16));

        assertEquals(1, post.collectDigests().size());
    }

    @Test
    public void whoeverIsRemovedHasNoPlanAndGetsNothing() {
        suggest("Roofs too");
        post.world.clock.forward(DAY);
        DigestPlan due = post.plans.due(post.world.clock.millis(), 10).get(0);

        remove("ann");

        assertEquals(Optional.empty(), post.plans.of(key("ann")));
        assertFalse(post.plans.claim(due, due.nextAt() + 1, due.toldTo()));
        assertEquals(List.of(), post.collectDigests());
    }

    @Test
    public void aRefusedDigestPlansNothingAnewForWhoeverIsRemovedMeanwhile() {
        suggest("Roofs too");
        post.world.clock.forward(DAY);
        post.mailbox.refuseNext(1, () -> remove("ann"));

        post.digester(new LocalLocks()).sendDue(() -> false);

        assertEquals(Optional.empty(), post.plans.of(key("ann")));
    }

    @Test
    public void anHourChosenWhileADigestIsRefusedCounts() {
        suggest("Roofs too");
        post.world.clock.forward(DAY);
        post.mailbox.refuseNext(1, () -> post.settingsService.change(as("ann"), new Change(null, 21, null)));

        post.digester(new LocalLocks()).sendDue(() -> false);

        assertEquals(21, post.plans.of(key("ann")).orElseThrow().hour());
        post.world.clock.forward(DAY);
        assertEquals(1, post.collectDigests().size());
    }

    @Test
    public void noTextBreaksADigest() {
        Vectors.all().forEach(text -> post.news.add(new News.Item(text, text, text, "/x")));
        post.settingsService.change(as("bob"), new Change(null, 7, null));
        post.world.clock.forward(DAY);

        Letter letter = post.collectDigests().get(0);

        MailMarkup.assertNothingElse(letter);
    }

    @Test
    public void settingsAreOnesOwnAndChecked() {
        post.zones.put(key("ann"), ZoneId.of("Asia/Tokyo"));
        MailSettings usual = post.settingsService.of(as("ann"));
        assertEquals(8, usual.hour());
        assertEquals("Asia/Tokyo", usual.zoneInUse());
        assertTrue(usual.mails().values().stream().allMatch(wanted -> wanted));

        MailSettings changed = post.settingsService.change(as("ann"), new Change(Map.of(MailKind.MENTION, false), 18, "Europe/Paris"));

        assertEquals(changed, post.settingsService.of(as("ann")));
        assertEquals(18, changed.hour());
        assertEquals("Europe/Paris", changed.zoneInUse());
        assertFalse(changed.mails().get(MailKind.MENTION));
        assertThrows(InvalidInput.class, () -> post.settingsService.change(as("ann"), new Change(null, 24, null)));
        assertThrows(InvalidInput.class, () -> post.settingsService.change(as("ann"), new Change(null, null, "Europe/Atlantis")));
        assertThrows(Forbidden.class, () -> post.settingsService.of(Viewer.ANONYMOUS));
        post.world.site.setReadOnly(true);
        assertThrows(Forbidden.class, () -> post.settingsService.change(as("ann"), new Change(null, 9, null)));
    }

    private void remove(String username) {
        post.world.transactions.required(() -> post.world.publisher.publish(new PersonRemoved(key(username))));
    }

    private int suggest(String note) {
        return post.talk.suggestionService.suggest(as("bob"), idea, new NewSuggestion("", note)).suggestion().id();
    }
}
