package org.chorus.idea.page;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chorus.board.BoardKind;
import org.chorus.board.NewBoard;
import org.chorus.board.card.BoardHeads;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.given.AWorld;
import org.chorus.given.AnIdea;
import org.chorus.given.PlainTexts;
import org.chorus.host.Viewer;
import org.chorus.idea.ao.AoBoardFigures;
import org.chorus.idea.card.Cards;
import org.chorus.idea.card.States;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;
import org.chorus.text.shown.Writing;
import org.chorus.web.Screen;
import org.chorus.web.Visit;
import org.junit.After;
import org.junit.Test;

public class ScreensTest {

    private final AWorld world = AWorld.onH2();
    private final PlainTexts texts = new PlainTexts();
    private final Addresses addresses = new Addresses(world.site);
    private final ShownPeople people = new ShownPeople(texts, world.site);
    private final ShownTimes times = new ShownTimes(texts, world.clock);
    private final States states = new States(texts);
    private final Cards cards = new Cards(texts, addresses, people, times, states);
    private final Writing writing = new Writing(world.site, addresses);
    private final MyIdeasScreen myIdeas = new MyIdeasScreen(world.myIdeas, cards, addresses, texts);
    private final BoardHeads heads = new BoardHeads(texts, addresses, people, times, world.spaces());
    private final BoardScreen boardScreen = new BoardScreen(world.boardAccess, world.boardService, world.ideaLists, heads, cards,
            new Filters(texts, addresses, states, world.topicService, new ChosenAuthor(world.people, people, texts)),
            (viewer, kind, id, name) -> Map.of("kind", kind, "id", id), writing);
    private final BoardsScreen boardsScreen = new BoardsScreen(world.boardService, new AoBoardFigures(world.sql), heads, times,
            world.spaces(), world.rights, addresses, writing, texts);
    private final int board = world.boardService.create(AWorld.as("ann"), NewBoard.open("OPS", "Operations", "")).board().id();

    @After
    public void close() {
        world.close();
    }

    @Test
    public void aSpacesBoardsTellHowMuchIsOnThem() {
        AnIdea.on(board).put(world);
        AnIdea.on(board).put(world);

        Map<String, Object> tile = list(boardsScreen.show(visit("ann", Map.of("key", "OPS"), Map.of())).values(), "boards").get(0);

        assertEquals("chorus.count.ideas[2]", tile.get("ideasText"));
        assertEquals("chorus.count.waiting[2]", tile.get("waitingText"));
    }

    @Test
    public void whatMayNotBeSeenIsMissing() {
        assertThrows(Missing.class, () -> boardsScreen.show(visit("bob", Map.of("key", "HR"), Map.of())));
        assertThrows(Missing.class, () -> boardScreen.show(visit("bob", Map.of("id", "999"), Map.of())));
        assertThrows(Missing.class, () -> boardScreen.show(visit("bob", Map.of("id", "1; DROP"), Map.of())));
    }

    @Test
    public void whatFollowsIsALinkThatKeepsTheFilters() {
        for (int i = 0; i < 21; i++) {
            AnIdea.on(board).titled("Bikes " + i).put(world);
        }

        Map<String, Object> shown = boardScreen.show(visit("bob", boardPlace(), Map.of("q", "bikes & more", "sort", "new"))).values();
        Map<String, Object> found = boardScreen.show(visit("bob", boardPlace(), Map.of("q", "bikes", "sort", "new"))).values();

        assertEquals("", shown.get("next"));
        assertEquals(20, list(found, "ideas").size());
        assertEquals(true, found.get("next").toString().startsWith("/confluence/plugins/servlet/chorus/boards/" + board + "?sort=new&q=bikes&after="));
    }

    @Test
    public void aChosenAuthorIsNamedAndCanBeTakenAway() {
        AnIdea.on(board).put(world);

        Map<String, Object> filter = filter(boardScreen.show(visit("bob", boardPlace(), Map.of("author", "key-eve", "q", "bikes"))));

        assertEquals("Eve", filter.get("authorName"));
        assertEquals("/confluence/plugins/servlet/chorus/boards/" + board + "?q=bikes", filter.get("authorOffUrl"));
    }

    @Test
    public void anAuthorsNameOnACardLeadsToTheirIdeasHere() {
        AnIdea.on(board).put(world);

        Map<String, Object> card = list(boardScreen.show(visit("bob", boardPlace(), Map.of())).values(), "ideas").get(0);

        assertEquals("/confluence/plugins/servlet/chorus/boards/" + board + "?author=key-ann", ((Map<?, ?>) card.get("author")).get("profile"));
    }

    @Test
    public void aSuggestionBoxOffersNoAuthors() {
        int box = world.boardService.create(AWorld.as("ann"), new NewBoard("OPS", "Box", "", BoardKind.SUGGESTION_BOX, "", 0)).board().id();
        AnIdea.on(box).put(world);

        Map<String, Object> values = boardScreen.show(visit("bob", Map.of("id", Integer.toString(box)), Map.of("author", "key-ann"))).values();
        Map<String, Object> unfiltered = boardScreen.show(visit("bob", Map.of("id", Integer.toString(box)), Map.of())).values();

        assertEquals(false, filter(new Screen.Shown("", "", values)).get("mayAuthor"));
        assertEquals("", filter(new Screen.Shown("", "", values)).get("authorName"));
        assertEquals("", ((Map<?, ?>) list(unfiltered, "ideas").get(0).get("author")).get("profile"));
    }

    @Test
    public void onlyHostsAreShownTheWayToImport() {
        assertEquals("", head("bob").get("importUrl"));
        assertEquals("/confluence/plugins/servlet/chorus/boards/" + board + "/import", head("ann").get("importUrl"));
    }

    @Test
    public void whileTheSiteIsReadOnlyNothingIsOfferedToWrite() {
        AnIdea.on(board).put(world);
        world.site.setReadOnly(true);

        Map<String, Object> values = boardScreen.show(visit("ann", boardPlace(), Map.of())).values();

        assertEquals(Map.of("allowed", false, "readOnly", true, "loginUrl", ""), values.get("writing"));
        assertEquals(false, list(values, "ideas").get(0).get("mayWrite"));
        assertEquals("", head("ann").get("importUrl"));
    }

    @Test
    public void aChallengeThatHasClosedSaysSoAndTakesNoIdeas() {
        long tomorrow = world.clock.millis() + 86_400_000;
        NewBoard challenge = new NewBoard("OPS", "Winter", "", BoardKind.CHALLENGE, "What first?", tomorrow);
        int id = world.boardService.create(AWorld.as("ann"), challenge).board().id();
        Visit visit = visit("bob", Map.of("id", Integer.toString(id)), Map.of());

        assertEquals(true, boardScreen.show(visit).values().get("mayPost"));

        world.clock.forward(Duration.ofDays(2));

        assertEquals(false, boardScreen.show(visit).values().get("mayPost"));
        assertEquals("chorus.board.closed[{0}]", ((Map<?, ?>) head(boardScreen.show(visit)).get("closes")).get("day"));
    }

    @Test
    public void myIdeasAskForALogin() {
        assertThrows(Forbidden.class, () -> myIdeas.show(new Visit(Viewer.ANONYMOUS, Map.of(), Map.of())));
    }

    @Test
    public void eachListOfMyIdeasGoesOnWithoutMovingTheOther() {
        for (int i = 0; i < 21; i++) {
            AnIdea.on(board).by("ann").minutesAgo(i).id(world);
        }

        Map<String, Object> shown = myIdeas.show(visit("ann", Map.of(), Map.of("supported", "7"))).values();

        String more = shown.get("moreMine").toString();
        assertTrue(more, more.matches(".*/me\\?posted=new\\.\\d+\\.\\d+&supported=7"));
        assertEquals("", shown.get("moreSupported"));
    }

    private Map<String, Object> head(String username) {
        return head(boardScreen.show(visit(username, boardPlace(), Map.of())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> head(Screen.Shown shown) {
        return (Map<String, Object>) shown.values().get("board");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> filter(Screen.Shown shown) {
        return (Map<String, Object>) shown.values().get("filter");
    }

    private Map<String, String> boardPlace() {
        return Map.of("id", Integer.toString(board));
    }

    private static Visit visit(String username, Map<String, String> places, Map<String, String> parameters) {
        return new Visit(AWorld.as(username), places, parameters);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> values, String name) {
        return (List<Map<String, Object>>) values.get(name);
    }
}
