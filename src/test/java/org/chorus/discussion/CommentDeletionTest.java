package org.chorus.discussion;

import static org.chorus.given.AWorld.as;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.ATalk;
import org.chorus.given.AnIdea;
import org.chorus.host.Viewer;
import org.junit.After;
import org.junit.Test;

public final class CommentDeletionTest {

    private final ATalk talk = ATalk.onH2();
    private final CommentService comments = talk.commentService;
    private final int idea = AnIdea.on(ABoard.in("OPS").put(talk.world).id()).by("ann").id(talk.world);

    @After
    public void close() {
        talk.close();
    }

    @Test
    public void aDeletedCommentIsGoneForOthersAndCanBeBroughtBack() {
        int comment = post("bob", 0, "a");
        comments.delete(as("bob"), comment);
        comments.delete(as("bob"), comment);

        assertEquals(List.of(), ids(as("eve")));
        assertEquals(0, counted());
        assertEquals("", find(as("bob"), comment).text());
        assertTrue(find(as("bob"), comment).rights().mayRestore());

        comments.restore(as("bob"), comment);
        comments.restore(as("bob"), comment);
        assertEquals("a", find(as("eve"), comment).text());
        assertEquals(1, counted());
    }

    @Test
    public void aDeletedCommentKeepsItsPlaceWhileThereAreReplies() {
        int first = post("bob", 0, "1");
        int reply = post("eve", first, "1.1");
        int deeper = post("ann", reply, "1.1.1");
        comments.delete(as("bob"), first);
        comments.delete(as("eve"), reply);

        CommentView stone = find(as("gil"), first);
        assertEquals(List.of(first, reply, deeper), ids(as("gil")));
        assertTrue(stone.comment().isDeleted());
        assertEquals("", stone.text());
        assertTrue(stone.speaker().hidden());

        comments.delete(as("ann"), deeper);
        assertEquals(List.of(), ids(as("gil")));
        comments.restore(as("ann"), deeper);
        assertEquals(List.of(first, reply, deeper), ids(as("gil")));
        comments.restore(as("bob"), first);
        assertEquals("1", find(as("gil"), first).text());
        assertEquals(2, counted());
    }

    @Test
    public void theNumberOfShownRepliesStaysTrueWhateverIsDeletedAndRestored() {
        Random random = new Random(3);
        List<Integer> posted = new ArrayList<>(List.of(post("bob", 0, "0")));
        for (int i = 1; i < 60; i++) {
            int chosen = posted.get(random.nextInt(posted.size()));
            Comment comment = talk.comments.byId(chosen).orElseThrow();
            switch (random.nextInt(4)) {
                case 0 -> comments.delete(as("cho"), chosen);
                case 1 -> comments.restore(as("cho"), chosen);
                default -> {
                    if (!comment.isDeleted()) {
                        posted.add(post("bob", chosen, "c" + i));
                    }
                }
            }
            assertRepliesTrue(posted);
        }
    }

    private void assertRepliesTrue(List<Integer> posted) {
        List<Comment> all = posted.stream().map(id -> talk.comments.byId(id).orElseThrow()).toList();
        for (Comment comment : all) {
            long shown = all.stream().filter(other -> other.parentId() == comment.id() && other.isShown()).count();
            assertEquals(shown, comment.replies());
        }
        assertEquals(all.stream().filter(comment -> !comment.isDeleted()).count(), counted());
    }

    @Test
    public void whatAHostDeletedItsAuthorCannotBringBack() {
        int comment = post("bob", 0, "rude");
        comments.delete(as("cho"), comment);

        assertEquals(List.of(), ids(as("bob")));
        assertThrows(Missing.class, () -> comments.restore(as("bob"), comment));
        comments.restore(as("admin"), comment);
        assertEquals(List.of(comment), ids(as("bob")));
    }

    @Test
    public void nobodyElseDeletes() {
        int comment = post("bob", 0, "a");

        assertThrows(Forbidden.class, () -> comments.delete(as("eve"), comment));
        assertThrows(Forbidden.class, () -> comments.delete(as("ann"), comment));
        assertThrows(Forbidden.class, () -> comments.delete(as("gil"), comment));
        assertThrows(Missing.class, () -> comments.delete(Viewer.ANONYMOUS, comment));
    }

    @Test
    public void aDeletedCommentTakesNoReplyAndNoOtherWords() {
        int comment = post("bob", 0, "a");
        post("eve", comment, "b");
        comments.delete(as("bob"), comment);

        assertThrows(Conflict.class, () -> comments.post(as("eve"), idea, comment, "c"));
        assertThrows(Conflict.class, () -> comments.edit(as("bob"), comment, "c"));
    }
    private int post(String name, int parent, String text) {
        return comments.post(as(name), idea, parent, text).comment().id();
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
