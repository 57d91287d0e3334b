package org.chorus.idea;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.host.Viewer;
import org.chorus.idea.rest.IdeasJson;
import org.chorus.given.PlainTexts;
import org.chorus.web.Json;
import org.chorus.web.PeopleJson;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** In a suggestion box nobody learns who wrote an idea, whatever is asked. */
public class SuggestionBoxTest {

    private static final List<String> READERS = List.of("admin", "bob", "cho", "eve", "gil");

    private final AWorld world = AWorld.onH2();
    private final int box = ABoard.in("OPS").hostedBy("bob").forSuggestions().id(world);
    private final IdeasJson wire = new IdeasJson(new PeopleJson(world.site, new PlainTexts()));
    private final Json json = new Json();
    private int id;

    @Before
    public void anIdeaWithALife() {
        world.people.add("wistleblower", "Wendy Wistle");
        world.rights.comment(key("wistleblower"), "OPS");
        Viewer author = as("wistleblower");
        id = world.ideaService.post(author, box, new NewIdea("Better chairs", "First", List.of("Health"), 0, "")).id();
        world.ideaService.edit(author, id, now -> new IdeaEdit("Better chairs", "Second", now.topics(), 0, author.key()));
        world.ideaService.delete(author, id);
        world.ideaService.restore(author, id);
        world.decisionService.decide(as("bob"), id, IdeaState.TRIAL, "We try it");
    }

    @After
    public void close() {
        world.close();
    }

    @Test
    public void noAnswerToAnybodyNamesTheAuthor() {
        for (String reader : READERS) {
            Viewer viewer = as(reader);
            Map<String, Object> answers = Map.of(
                    "view", wire.of(world.ideaService.view(viewer, id)),
                    "list", listed(viewer, IdeaFilter.by(IdeaSort.NEW)),
                    "search", listed(viewer, IdeaFilter.by(IdeaSort.NEW).saying("chairs")),
                    "similar", world.ideaLists.similar(viewer, box, "better chairs").stream().map(wire::of).toList(),
                    "versions", world.versionService.of(viewer, id),
                    "steps", world.decisionService.steps(viewer, id),
                    "endorsers", world.endorsementService.endorsers(viewer, id, PageRequest.first()),
                    "board", world.boardService.view(viewer, box).hosts());
            answers.forEach((what, answer) -> assertSilent(reader + " " + what, answer));
        }
    }

    @Test
    public void notEvenATombstoneNamesTheAuthor() {
        world.ideaService.delete(as("wistleblower"), id);

        READERS.forEach(reader -> assertSilent(reader, wire.of(world.ideaService.view(as(reader), id))));
    }

    @Test
    public void theAuthorIsNotFoundByAskingForHer() {
        IdeaFilter filter = IdeaFilter.by(IdeaSort.NEW).writtenBy(key("wistleblower"));

        assertEquals(List.of(), listed(as("admin"), filter));
        assertEquals(List.of(), listed(as("wistleblower"), filter));
    }

    @Test
    public void theAuthorAloneStillHasHerIdea() {
        IdeaView own = world.ideaService.view(as("wistleblower"), id);

        assertTrue(own.mine().author() && own.mine().mayEdit());
        assertEquals("Second", own.editable());
        assertEquals(new Author.Hidden(), own.author());
        assertEquals(1, listed(as("wistleblower"), IdeaFilter.by(IdeaSort.NEW).onlyMine()).size());
        assertEquals(1, world.myIdeas.of(as("wistleblower"), PageRequest.first(), PageRequest.first()).posted().items().size());
        assertFalse(world.ideaService.view(as("bob"), id).mine().author());
    }

    @Test
    public void theRecordThatKnowsTheAuthorDoesNotSayItAloud() {
        assertSilent("log", world.ideas.byId(id).orElseThrow().toString());
        assertSilent("log", world.history.versions(id).toString());
        assertSilent("log", world.events.toString());
        assertSilent("log", new MentionedInIdea(id, box, 1, key("wistleblower"), Set.of(key("bob"))).toString());
    }

    private List<?> listed(Viewer viewer, IdeaFilter filter) {
        return world.ideaLists.on(viewer, box, filter, PageRequest.first()).map(wire::of).items();
    }

    private void assertSilent(String where, Object answer) {
        String told = (answer instanceof String text ? text : json.write(answer)).toLowerCase(Locale.ROOT);
        assertFalse(where + ": " + told, told.contains("wistle") || told.contains("wendy"));
    }
}
