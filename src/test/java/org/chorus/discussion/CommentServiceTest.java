package org.chorus.discussion;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.ATalk;
import org.chorus.given.AnIdea;
import org.chorus.host.Viewer;
import org.junit.After;
import org.junit.Test;

public final class CommentServiceTest {

    private final ATalk talk = ATalk.onH2();
    private final CommentService comments = talk.commentService;
    private final int idea = AnIdea.on(ABoard.in("OPS").put(talk.world).id()).by("ann").id(talk.world);

    @After
    public void close() {
        talk.close();
    }

    @Test
    public void aCommentIsListedUnderItsAuthorsName() {
        comments.post(as("bob"), idea, 0, "why *not*");

        CommentView seen = only(as("gil"));
        assertEquals("why *not*", seen.text());
        assertEquals("Bob", seen.speaker().person().name());
        assertFalse(seen.speaker().byAuthor());
        assertEquals(1, counted());
    }

    @Test
    public void theIdeasAuthorIsKnownAsSuch() {
        comments.post(as("ann"), idea, 0, "thanks");

        assertTrue(only(as("bob")).speaker().byAuthor());
    }

    @Test
    public void repliesFollowTheirThreadHoweverDeep() {
        int first = post("bob", 0, "1");
        int second = post("bob", 0, "2");
        int reply = post("eve", first, "1.1");
        int deeper = post("bob", reply, "1.1.1");
        int deepest = post("eve", deeper, "1.1.1.1");

        assertEquals(List.of(first, reply, deeper, deepest, second), ids(as("bob")));
        assertEquals(deeper, find(as("bob"), deepest).comment().parentId());
    }

    @Test
    public void aDoubleClickIsOneComment() {
        int first = post("bob", 0, "yes");
        talk.world.clock.forward(Duration.ofSeconds(50));

        assertEquals(first, post("bob", 0, "\nyes \n"));
        assertNotEquals(first, post("eve", 0, "yes"));
        assertNotEquals(first, post("bob", first, "yes"));
        talk.world.clock.forward(Duration.ofSeconds(11));
        assertNotEquals(first, post("bob", 0, "yes"));
        assertEquals(4, counted());
    }

    @Test
    public void aReplyHasToBelongToTheIdea() {
        int elsewhere = AnIdea.on(ABoard.in("OPS").put(talk.world).id()).id(talk.world);
        int comment = post("bob", 0, "a");

        assertThrows(Missing.class, () -> comments.post(as("bob"), elsewhere, comment, "b"));
        assertThrows(Missing.class, () -> comments.post(as("bob"), idea, 999, "b"));
    }

    @Test
    public void anEmptyCommentIsRefused() {
        assertEquals("text.empty", assertThrows(InvalidInput.class, () -> comments.post(as("bob"), idea, 0, " \n")).code());
        assertEquals("text.empty", assertThrows(InvalidInput.class, () -> comments.post(as("bob"), idea, 0, null)).code());
    }

    @Test
    public void theAuthorChangesTheWordsAndTheTimeIsKept() {
        int comment = post("bob", 0, "a");
        talk.world.clock.forward(Duration.ofMinutes(5));
        comments.edit(as("bob"), comment, "b");

        assertEquals("b", only(as("bob")).text());
        assertEquals(talk.world.clock.millis(), only(as("bob")).comment().editedAt());
    }

    @Test
    public void theSameWordsAgainAreNoEdit() {
        int comment = post("bob", 0, "a");
        comments.edit(as("bob"), comment, "a");

        assertEquals(0, only(as("bob")).comment().editedAt());
    }

    @Test
    public void nobodyPutsWordsInAnothersMouth() {
        int comment = post("bob", 0, "a");

        for (String name : List.of("ann", "cho", "admin", "eve")) {
            assertThrows(name, Forbidden.class, () -> comments.edit(as(name), comment, "b"));
        }
    }

    @Test
    public void whoMayOnlyReadIsToldSoAndWhoMayNotIsToldNothing() {
        int comment = post("bob", 0, "a");
        int hidden = AnIdea.on(ABoard.in("HR").put(talk.world).id()).id(talk.world);
        int said = comments.post(as("joe"), hidden, 0, "hush").comment().id();

        assertThrows(Forbidden.class, () -> comments.post(as("gil"), idea, 0, "a"));
        assertFalse(find(as("gil"), comment).rights().mayReply());
        assertThrows(Missing.class, () -> comments.of(as("bob"), hidden, PageRequest.first()));
        assertThrows(Missing.class, () -> comments.post(as("bob"), hidden, 0, "a"));
        assertEquals(messageOf(() -> comments.edit(as("bob"), 999, "a")), messageOf(() -> comments.edit(as("bob"), said, "a")));
        assertEquals(messageOf(() -> comments.delete(as("bob"), 999)), messageOf(() -> comments.delete(as("bob"), said)));
    }

    private static String messageOf(Runnable deed) {
        Missing problem = assertThrows(Missing.class, deed::run);
        return problem.code() + problem.getMessage();
    }

    @Test
    public void anonymousVisitorsReadWhereTheSpaceIsOpen() {
        int open = AnIdea.on(ABoard.in("PUB").put(talk.world).id()).id(talk.world);
        comments.post(as("bob"), open, 0, "hello");

        assertEquals(1, comments.of(Viewer.ANONYMOUS, open, PageRequest.first()).items().size());
        assertThrows(Forbidden.class, () -> comments.post(Viewer.ANONYMOUS, open, 0, "a"));
    }

    @Test
    public void nothingIsWrittenWhileTheSiteIsReadOnly() {
        int comment = post("bob", 0, "a");
        talk.world.site.setReadOnly(true);

        List<Runnable> writes = List.of(() -> post("bob", 0, "b"), () -> comments.edit(as("bob"), comment, "b"),
                () -> comments.delete(as("cho"), comment), () -> comments.restore(as("cho"), comment),
                () -> talk.reactionService.react(as("bob"), comment, Reaction.HEART));
        writes.forEach(write -> assertEquals("site.read-only", assertThrows(Forbidden.class, write::run).code()));
        assertEquals(new CommentView.Rights(false, false, false, false), only(as("bob")).rights());
    }

    @Test
    public void thoseTheCommentConcernsAreNamedInWhatHappened() {
        int first = post("bob", 0, "a");
        talk.events.clear();
        int reply = comments.post(as("eve"), idea, first, "@ann and @nobody, `@bob`").comment().id();

        assertEquals(new Commented(idea, reply, key("eve"), key("bob"), Set.of(key("ann"))), talk.only(Commented.class));
    }

    @Test
    public void anEditTellsOnlyOfPeopleNotNamedBefore() {
        int comment = post("bob", 0, "@ann");
        comments.edit(as("bob"), comment, "@ann @eve");

        assertEquals(Set.of(key("eve")), talk.only(CommentEdited.class).mentioned());
    }

    @Test
    public void inASuggestionBoxTheAuthorHasNoNameAnywhere() {
        int box = AnIdea.on(ABoard.in("OPS").forSuggestions().put(talk.world).id()).by("ann").id(talk.world);
        comments.post(as("ann"), box, 0, "mine");
        comments.post(as("bob"), box, 0, "not mine");

        for (String reader : List.of("ann", "bob", "cho", "admin")) {
            List<CommentView> seen = comments.of(as(reader), box, PageRequest.first()).items();
            assertEquals(List.of(true, false), seen.stream().map(view -> view.speaker().hidden()).toList());
            assertEquals(List.of("", key("bob")), seen.stream().map(view -> view.speaker().person().key()).toList());
            assertEquals(List.of(true, false), seen.stream().map(view -> view.speaker().byAuthor()).toList());
        }
    }

    @Test
    public void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<Integer> posted = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            posted.add(post("bob", i % 3 == 0 ? 0 : posted.get(i / 2), "c" + i));
        }
        List<Integer> all = ids(as("bob"));

        List<Integer> paged = new ArrayList<>();
        String after = "";
        do {
            Page<CommentView> page = comments.of(as("bob"), idea, new PageRequest(after, 4));
            page.items().forEach(view -> paged.add(view.comment().id()));
            after = page.next();
        } while (!after.isEmpty());
        assertEquals(all, paged);
        assertEquals(25, Set.copyOf(paged).size());
    }

    @Test
    public void aStrangeCursorIsRefused() {
        for (String cursor : List.of("x", "1", "1.2.3", "-1.2", "1.99999999999")) {
            assertThrows(InvalidInput.class, () -> comments.of(as("bob"), idea, new PageRequest(cursor, 10)));
        }
    }

    @Test
    public void aPageTakesAsManyStatementsWithAThousandCommentsAsWithTen() {
        write(10);
        int few = statements();
        write(990);

        assertEquals(few, statements());
        assertTrue(few + " statements", few <= 4);
    }

    private void write(int number) {
        for (int i = 0; i < number; i++) {
            Comment comment = talk.comments.add(idea, Optional.empty(), key("bob"), "c" + i, 1);
            talk.reactionService.react(as("eve"), comment.id(), Reaction.HEART);
        }
    }

    private int statements() {
        return talk.world.database.statements().during(() -> comments.of(as("bob"), idea, new PageRequest("", 100))).size();
    }

    private int post(String name, int parent, String text) {
        return comments.post(as(name), idea, parent, text).comment().id();
    }

    private CommentView only(Viewer viewer) {
        List<CommentView> all = comments.of(viewer, idea, PageRequest.first()).items();
        assertEquals(1, all.size());
        return all.get(0);
    }

    private CommentView find(Viewer viewer, int id) {
        return comments.of(viewer, idea, new PageRequest("", 100)).items().stream()
                .filter(view -> view.comment().id() == id).findFirst().orElseThrow();
    }

    private List<Integer> ids(Viewer viewer) {
        return comments.of(viewer, idea, new PageRequest("", 100)).items().stream().map(view -> view.comment().id()).toList();
    }

    private int counted() {
        return talk.world.ideas.byId(idea).orElseThrow().counts().comments();
    }
}
