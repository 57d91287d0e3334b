package org.chorus.idea;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.given.ABoard;
import org.chorus.given.AWorld;
import org.chorus.given.AnIdea;
import org.chorus.topic.Topic;
import org.junit.After;
import org.junit.Test;

public class IdeaServiceTest {

    private final AWorld world = AWorld.onH2();
    private final IdeaService service = world.ideaService;
    private final int board = ABoard.in("OPS").hostedBy("bob").id(world);

    @After
    public void close() {
        world.close();
    }

    @Test
    public void aTitleIsEnough() {
        IdeaView posted = service.post(as("ann"), board, NewIdea.titled("  More   bike racks "));

        assertEquals("More bike racks", posted.title());
        assertEquals(IdeaState.SPARK, posted.state());
        assertEquals(1, posted.version());
        assertEquals(Counts.NONE, posted.counts());
        assertTrue(posted.mine().author());
        assertEquals(List.of(new IdeaPosted(posted.id(), board, key("ann"))), world.events);
    }

    @Test
    public void textIsRenderedAndPeopleAreStoredByKey() {
        IdeaView posted = service.post(as("ann"), board, new NewIdea("T", "Ask **@bob**", List.of(), 0, ""));

        assertTrue(posted.html(), posted.html().contains("<strong>"));
        assertEquals("Ask @Bob", posted.excerpt());
        assertEquals("Ask **@bob**", posted.editable());
        assertEquals("Ask **@{key:key-bob}**", world.ideas.byId(posted.id()).orElseThrow().text());
    }

    @Test
    public void topicsAreMadeOnceAndKeepTheAuthorsOrder() {
        service.post(as("ann"), board, new NewIdea("One", "", List.of("Health"), 0, ""));

        IdeaView second = service.post(as("ann"), board, new NewIdea("Two", "", List.of("Travel", "health"), 0, ""));

        assertEquals(List.of("Travel", "Health"), second.topics().stream().map(Topic::name).toList());
    }

    @Test
    public void thePostersOwnWordMakesAPostOnlyOnce() {
        NewIdea idea = new NewIdea("Bikes", "", List.of(), 0, "click-1");

        int first = service.post(as("ann"), board, idea).id();

        assertEquals(first, service.post(as("ann"), board, idea).id());
        assertTrue(first != service.post(as("bob"), board, idea).id());
        assertEquals(2, world.events.size());
    }

    @Test
    public void anIdeaMayBeInspiredByOneThatItsAuthorMaySee() {
        int seen = AnIdea.on(board).titled("Seen").id(world);
        int hidden = AnIdea.on(ABoard.in("HR").id(world)).id(world);

        IdeaView inspired = service.post(as("bob"), board, new NewIdea("More", "", List.of(), seen, ""));

        assertEquals(List.of(new IdeaView.Linked(IdeaView.Relation.INSPIRED_BY, seen, "Seen", IdeaState.SPARK)),
                service.view(as("bob"), inspired.id()).links());
        assertEquals(IdeaView.Relation.INSPIRED, service.view(as("eve"), seen).links().get(0).relation());
        assertThrows(Missing.class, () -> service.post(as("bob"), board, new NewIdea("More", "", List.of(), hidden, "")));
    }

    @Test
    public void aLinkToAnIdeaTheReaderMayNotSeeIsNotShown() {
        int hidden = AnIdea.on(ABoard.in("HR").id(world)).titled("Secret").id(world);
        int inspired = service.post(as("ann"), board, new NewIdea("More", "", List.of(), hidden, "")).id();

        assertEquals(1, service.view(as("ann"), inspired).links().size());
        assertEquals(List.of(), service.view(as("bob"), inspired).links());
    }

    @Test
    public void anIdeaThatInspiredHundredsShowsTwoHundred() {
        int source = AnIdea.on(board).id(world);
        List<IdeaBatches.Entry> entries = IntStream.range(0, 201)
                .mapToObj(i -> new IdeaBatches.Entry("T" + i, "", "", "", "SPARK", 1_000)).toList();
        world.links.add(world.batches.add(board, entries).stream()
                .map(id -> new IdeaLink(id, source, IdeaLink.Kind.INSPIRED_BY)).toList());

        assertEquals(200, service.view(as("ann"), source).links().size());
    }

    @Test
    public void aChallengeTakesIdeasUntilItCloses() {
        int challenge = ABoard.in("OPS").closingAt(world.clock.millis() + 1000).id(world);
        service.post(as("ann"), challenge, NewIdea.titled("In time"));

        world.clock.forward(Duration.ofSeconds(1));

        assertThrows(Conflict.class, () -> service.post(as("ann"), challenge, NewIdea.titled("Late")));
    }

    @Test
    public void editingMakesAVersionAndSayingTheSameMakesNone() {
        int id = service.post(as("ann"), board, new NewIdea("Bikes", "Old", List.of("Travel"), 0, "")).id();
        world.clock.forward(Duration.ofMinutes(5));

        IdeaView edited = service.edit(as("ann"), id, saying("Bikes", "New"));
        IdeaView again = service.edit(as("ann"), id, saying("Bikes", "New"));

        assertEquals(2, edited.version());
        assertEquals(world.clock.millis(), edited.editedAt());
        assertEquals(edited, again);
        assertEquals(List.of("Travel"), edited.topics().stream().map(Topic::name).toList());
        assertEquals(List.of("New", "Old"), world.versionService.of(as("eve"), id).stream().map(VersionService.Shown::text).toList());
        assertEquals(List.of(new IdeaPosted(id, board, key("ann")), new IdeaEdited(id, board, key("ann"))), world.events);
    }

    @Test
    public void anEditBasedOnAnOlderVersionIsRefused() {
        int id = AnIdea.on(board).id(world);
        service.edit(as("ann"), id, saying("Bikes", "First"));

        assertThrows(Conflict.class, () -> service.edit(as("ann"), id, now -> new IdeaEdit("Bikes", "Second", List.of(), 1, "")));
        assertEquals(3, service.edit(as("ann"), id, now -> new IdeaEdit("Bikes", "Second", List.of(), 2, "")).version());
    }

    @Test
    public void onlyTheAuthorEdits() {
        int id = AnIdea.on(board).by("ann").id(world);

        for (String other : List.of("bob", "cho", "admin", "eve", "gil")) {
            assertThrows(other, Forbidden.class, () -> service.edit(as(other), id, saying("Mine", "")));
        }
        assertEquals("", service.view(as("bob"), id).editable());
    }

    @Test
    public void aDeletedIdeaLeavesATombstoneAndComesBack() {
        int id = AnIdea.on(board).by("ann").titled("Bikes").saying("Many").endorsedBy(2).id(world);

        service.delete(as("ann"), id);
        service.delete(as("ann"), id);

        IdeaView left = service.view(as("eve"), id);
        assertTrue(left.deleted());
        assertEquals("", left.title() + left.html() + left.excerpt() + left.editable());
        assertEquals(new Author.Hidden(), left.author());
        assertEquals(Counts.NONE, left.counts());
        assertEquals(List.of(), world.versionService.of(as("eve"), id));
        assertEquals("Bikes", service.view(as("bob"), id).title());
        assertThrows(Conflict.class, () -> world.endorsementService.endorse(as("eve"), id));
        assertThrows(Conflict.class, () -> service.edit(as("ann"), id, saying("Bikes", "")));

        IdeaView back = service.restore(as("bob"), id);

        assertFalse(back.deleted());
        assertEquals(2, back.counts().endorsements());
        assertEquals(List.of(new IdeaDeleted(id, board, key("ann")), new IdeaRestored(id, board, key("bob"))), world.events);
    }

    @Test
    public void othersNeitherDeleteNorRestore() {
        int id = AnIdea.on(board).by("ann").id(world);

        assertThrows(Forbidden.class, () -> service.delete(as("eve"), id));
        service.delete(as("bob"), id);
        assertThrows(Forbidden.class, () -> service.restore(as("eve"), id));
    }

    @Test
    public void boundsAreKept() {
        assertThrows(InvalidInput.class, () -> NewIdea.titled(" \u200b "));
        assertThrows(InvalidInput.class, () -> NewIdea.titled("x".repeat(201)));
        assertThrows(InvalidInput.class, () -> new NewIdea("T", "x".repeat(20_001), List.of(), 0, ""));
        assertThrows(InvalidInput.class, () -> new NewIdea("T", "", List.of("a", "b", "c", "d", "e", "f"), 0, ""));
        assertThrows(InvalidInput.class, () -> new NewIdea("T", "", List.of("x".repeat(61)), 0, ""));
        assertEquals(200, service.post(as("ann"), board, NewIdea.titled("x".repeat(200))).title().length());
    }

    private static UnaryOperator<IdeaEdit> saying(String title, String text) {
        return now -> new IdeaEdit(title, text, now.topics(), now.basedOn(), "");
    }
}
