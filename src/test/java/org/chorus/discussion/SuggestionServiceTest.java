package org.chorus.discussion;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.ATalk;
import org.chorus.given.AnIdea;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaEdit;
import org.chorus.idea.IdeaVersion;
import org.chorus.text.Difference;
import org.junit.After;
import org.junit.Test;

public final class SuggestionServiceTest {

    private final ATalk talk = ATalk.onH2();
    private final SuggestionService suggestions = talk.suggestionService;
    private final int idea = AnIdea.on(ABoard.in("OPS").put(talk.world).id()).by("ann").saying("two racks").id(talk.world);

    @After
    public void close() {
        talk.close();
    }

    @Test
    public void aSuggestionShowsWhatItWouldChange() {
        suggest("bob", "three racks", "more");

        SuggestionView seen = only("gil");
        assertEquals("Bob", seen.speaker().person().name());
        assertEquals(List.of("two ", "three ", "racks"), seen.difference().lines().get(0).segments().stream()
                .map(Difference.Segment::text).toList());
        assertFalse(seen.mayTake() || seen.mayDecline() || seen.mayWithdraw());
        assertEquals("", seen.editable());
        assertEquals(new Suggested(idea, seen.suggestion().id(), key("bob")), talk.only(Suggested.class));
    }

    @Test
    public void takingOverMakesAVersionThatCreditsTheSuggester() {
        int suggestion = suggest("bob", "three racks for @eve", "");
        suggestions.take(as("ann"), suggestion, "");

        Idea now = stored();
        IdeaVersion version = talk.world.history.version(idea, 2).orElseThrow();
        assertEquals("three racks for @{key:key-eve}", now.text());
        assertEquals(List.of(key("ann"), key("bob")), List.of(version.editorKey(), version.creditKey()));
        assertEquals(SuggestionState.TAKEN, only("bob").suggestion().state());
        assertEquals(2, only("bob").suggestion().version());
        assertEquals(new SuggestionTaken(idea, suggestion, key("ann"), key("bob"), 2), talk.only(SuggestionTaken.class));
    }

    @Test
    public void takingOverTwiceIsOneVersion() {
        int suggestion = suggest("bob", "three racks", "");
        suggestions.take(as("ann"), suggestion, "");
        suggestions.take(as("ann"), suggestion, "");

        assertEquals(2, stored().version());
        talk.only(SuggestionTaken.class);
    }

    @Test
    public void aThoughtIsTakenOverInTheAuthorsWords() {
        int suggestion = suggest("bob", "", "what about scooters?");

        assertEquals("suggestion.no-text", assertThrows(Conflict.class, () -> suggestions.take(as("ann"), suggestion, "")).code());
        suggestions.take(as("ann"), suggestion, "racks for scooters too");
        assertEquals("racks for scooters too", stored().text());
        assertEquals(key("bob"), talk.world.history.version(idea, 2).orElseThrow().creditKey());
    }

    @Test
    public void aSuggestionForAnOlderVersionDoesNotUndoWhatCameBetween() {
        int suggestion = suggest("bob", "three racks", "");
        talk.world.ideaService.edit(as("ann"), idea, now -> new IdeaEdit(now.title(), "two racks, roofed", now.topics(), 0, ""));

        assertEquals("suggestion.outdated", assertThrows(Conflict.class, () -> suggestions.take(as("ann"), suggestion, "")).code());
        suggestions.take(as("ann"), suggestion, "three racks, roofed");
        assertEquals("three racks, roofed", stored().text());
    }

    @Test
    public void onlyTheAuthorTakesOver() {
        int suggestion = suggest("bob", "three racks", "");

        for (String name : List.of("bob", "eve", "cho", "admin", "gil")) {
            assertThrows(name, Forbidden.class, () -> suggestions.take(as(name), suggestion, ""));
        }
        assertEquals(1, stored().version());
        assertTrue(only("ann").mayTake());
        assertEquals("three racks", only("ann").editable());
    }

    @Test
    public void authorAndHostsDeclineWithTheirWords() {
        int first = suggest("bob", "three racks", "");
        int second = suggest("bob", "four racks", "");
        suggestions.decline(as("ann"), first, "too *many*");
        suggestions.decline(as("cho"), second, "");

        assertThrows(Forbidden.class, () -> suggestions.decline(as("eve"), suggest("bob", "5", ""), ""));
        assertEquals("too *many*", suggestions.decline(as("ann"), first, "other words").suggestion().answer());
        assertEquals("suggestion.closed", assertThrows(Conflict.class, () -> suggestions.take(as("ann"), first, "")).code());
    }

    @Test
    public void theSuggesterTakesItBackAndOffersItAgain() {
        int suggestion = suggest("bob", "three racks", "");
        assertThrows(Forbidden.class, () -> suggestions.withdraw(as("ann"), suggestion));
        suggestions.withdraw(as("bob"), suggestion);

        assertThrows(Conflict.class, () -> suggestions.take(as("ann"), suggestion, ""));
        suggestions.offerAgain(as("bob"), suggestion);
        suggestions.take(as("ann"), suggestion, "");
        assertEquals("three racks", stored().text());
    }

    @Test
    public void aDoubleClickIsOneSuggestion() {
        assertEquals(suggest("bob", "a", "b"), suggest("bob", "a", "b"));
        talk.only(Suggested.class);
    }

    @Test
    public void onesOwnIdeaIsEditedAndNothingIsNotASuggestion() {
        assertEquals("suggestion.own", assertThrows(Conflict.class, () -> suggest("ann", "a", "")).code());
        assertEquals("suggestion.empty", assertThrows(InvalidInput.class, () -> suggest("bob", " ", null)).code());
    }

    @Test
    public void whatMayNotBeSeenIsMissing() {
        int hidden = AnIdea.on(ABoard.in("HR").put(talk.world).id()).id(talk.world);
        int suggestion = suggestions.suggest(as("joe"), hidden, new NewSuggestion("a", "")).suggestion().id();

        assertThrows(Missing.class, () -> suggestions.of(as("bob"), hidden, PageRequest.first()));
        Missing known = assertThrows(Missing.class, () -> suggestions.withdraw(as("bob"), suggestion));
        Missing unknown = assertThrows(Missing.class, () -> suggestions.withdraw(as("bob"), 999));
        assertEquals(unknown.getMessage(), known.getMessage());
        assertThrows(Forbidden.class, () -> suggest("gil", "a", ""));
    }

    @Test
    public void inASuggestionBoxTheAuthorTakesOverUnseen() {
        int box = AnIdea.on(ABoard.in("OPS").forSuggestions().put(talk.world).id()).by("ann").saying("x").id(talk.world);
        int suggestion = suggestions.suggest(as("bob"), box, new NewSuggestion("y", "")).suggestion().id();
        suggestions.take(as("ann"), suggestion, "");

        SuggestionView seen = suggestions.of(as("cho"), box, PageRequest.first()).items().get(0);
        assertEquals(key("bob"), seen.speaker().person().key());
        assertFalse(seen.toString(), seen.toString().contains("ann"));
    }

    private int suggest(String name, String text, String note) {
        return suggestions.suggest(as(name), idea, new NewSuggestion(text, note)).suggestion().id();
    }

    private SuggestionView only(String name) {
        List<SuggestionView> all = suggestions.of(as(name), idea, PageRequest.first()).items();
        assertEquals(1, all.size());
        return all.get(0);
    }

    private Idea stored() {
        return talk.world.ideas.byId(idea).orElseThrow();
    }
}
