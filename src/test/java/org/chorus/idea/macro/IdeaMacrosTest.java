package org.chorus.idea.macro;

import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import org.chorus.board.NewBoard;
import org.chorus.board.card.BoardHeads;
import org.chorus.given.AWorld;
import org.chorus.given.AnIdea;
import org.chorus.given.PlainTexts;
import org.chorus.host.Pages;
import org.chorus.host.Viewer;
import org.chorus.idea.card.Cards;
import org.chorus.idea.card.States;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;
import org.junit.After;
import org.junit.Test;
import org.mockito.Mockito;

public class IdeaMacrosTest {

    private static final Pages TEMPLATE_AND_TEXT = (template, values) -> template + " " + values.getOrDefault("text", "");

    private final AWorld world = AWorld.onH2();
    private final PlainTexts texts = new PlainTexts();
    private final Addresses addresses = new Addresses(world.site);
    private final ShownPeople people = new ShownPeople(texts, world.site);
    private final ShownTimes times = new ShownTimes(texts, world.clock);
    private final Cards cards = new Cards(texts, addresses, people, times, new States(texts));
    private final int board = world.boardService.create(AWorld.as("ann"), NewBoard.open("HR", "People", "")).board().id();
    private final int idea = AnIdea.on(board).id(world);

    @After
    public void close() {
        world.close();
    }

    @Test
    public void aBoardIsNamedByNumberOrByNameInThePagesSpace() {
        assertEquals("Chorus.Macro.board ", board("ann", Map.of("board", Integer.toString(board))));
        assertEquals("Chorus.Macro.board ", board("ann", Map.of("board", "people", "sort", "nonsense", "limit", "0")));
    }

    @Test
    public void whoMayNotSeeItReadsTheSameLineAsWhereThereIsNone() {
        assertEquals("Chorus.Macro.note chorus.macro.board.missing", board("bob", Map.of("board", Integer.toString(board))));
        assertEquals("Chorus.Macro.note chorus.macro.board.missing", board("bob", Map.of("board", "people")));
        assertEquals("Chorus.Macro.note chorus.macro.board.missing", board("bob", Map.of("board", "999")));
        assertEquals("Chorus.Macro.note chorus.macro.idea.missing", idea("bob", Integer.toString(idea)));
    }

    @Test
    public void anIdeaIsNamedByItsNumberOrItsAddress() {
        assertEquals("Chorus.Macro.idea ", idea("ann", Integer.toString(idea)));
        assertEquals("Chorus.Macro.idea ", idea("ann", "http://x/plugins/servlet/chorus/ideas/" + idea));
        assertEquals("Chorus.Macro.note chorus.macro.idea.param", idea("ann", "the best one"));
    }

    private String board(String username, Map<String, String> parameters) {
        Viewer viewer = AWorld.as(username);
        return new IdeaBoardMacro(world.boardService, world.ideaLists, () -> viewer,
                new BoardHeads(texts, addresses, people, times, world.spaces()), cards, TEMPLATE_AND_TEXT, bundle -> { }, texts).execute(parameters, "", page());
    }

    private String idea(String username, String number) {
        Viewer viewer = AWorld.as(username);
        return new IdeaMacro(world.ideaService, () -> viewer, cards, TEMPLATE_AND_TEXT, bundle -> { }, texts)
                .execute(Map.of("idea", number), "", page());
    }

    private static ConversionContext page() {
        ConversionContext context = Mockito.mock(ConversionContext.class);
        Mockito.when(context.getSpaceKey()).thenReturn("HR");
        return context;
    }
}
