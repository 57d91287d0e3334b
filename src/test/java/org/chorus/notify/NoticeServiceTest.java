package org.chorus.notify;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chorus.common.Forbidden;
import org.chorus.common.InvalidInput;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.given.ABoard;
import org.chorus.given.AnIdea;
import org.chorus.host.Viewer;
import org.junit.After;
import org.junit.Test;

public class NoticeServiceTest {

    private final APost post = APost.onH2();
    private final int board = ABoard.in("OPS").hostedBy("cho").id(post.world);
    private final int hidden = ABoard.in("HR").hostedBy("cho").id(post.world);

    @After
    public void close() {
        post.close();
    }

    @Test
    public void whatOneWasToldIsListedNewestFirstAndCounted() {
        int idea = ideaOn(board, "More bike racks");
        comment("bob", idea, "Good");
        comment("cho", idea, "And roofs, @ann");

        List<NoticeView> mine = page("ann", "", 20).items();

        assertEquals(List.of("Cho mentioned you.", "Bob commented on your idea."), mine.stream().map(NoticeView::sentence).toList());
        assertEquals("More bike racks", mine.get(0).headline().title());
        assertEquals("/plugins/servlet/chorus/ideas/" + idea, mine.get(0).headline().path());
        assertEquals(2, post.noticeService.unread(as("ann")));
        assertEquals(0, post.noticeService.unread(as("bob")));
    }

    @Test
    public void whatOneMayNotSeeAnyMoreLeavesNoGapAndIsNotCounted() {
        int open = ideaOn(board, "Racks");
        post.world.rights.comment(key("ann"), "HR");
        post.world.rights.comment(key("cho"), "HR");
        int closed = ideaOn(hidden, "Raises");
        for (int i = 0; i < 3; i++) {
            comment("cho", open, "Open " + i);
            comment("cho", closed, "Closed " + i);
        }
        assertEquals(6, post.noticeService.unread(as("ann")));

        post.world.rights.none(key("ann"), "HR");

        Page<NoticeView> first = page("ann", "", 2);
        Page<NoticeView> second = page("ann", first.next(), 2);
        assertEquals(2, first.items().size());
        assertEquals(1, second.items().size());
        assertEquals("", second.next());
        assertTrue(first.items().stream().allMatch(view -> view.headline().title().equals("Racks")));
        assertEquals(3, post.noticeService.unread(as("ann")));
    }

    @Test
    public void howeverMuchMayNotBeSeenTakesNoPlaceOnThePageNorInTheCount() {
        int open = ideaOn(board, "Racks");
        int closed = ideaOn(hidden, "Raises");
        comment("cho", open, "One");
        comment("cho", open, "Two");
        post.notices.add(APost.aboutIdea("ann", closed, 700));
        post.world.rights.none(key("ann"), "HR");

        assertEquals(2, page("ann", "", 20).items().size());
        assertEquals(2, post.noticeService.unread(as("ann")));
    }

    @Test
    public void readingMarksAllUpToThatOne() {
        int idea = ideaOn(board, "Racks");
        comment("bob", idea, "One");
        comment("cho", idea, "Two");
        int older = page("ann", "", 20).items().get(1).notice().id();

        assertEquals(1, post.noticeService.read(as("ann"), older));
        assertFalse(page("ann", "", 20).items().get(0).notice().isRead());
        assertTrue(page("ann", "", 20).items().get(1).notice().isRead());
        assertEquals(1, post.noticeService.unread(as("ann")));
    }

    @Test
    public void theOrderIsThatOfTheTimesShownWhateverWasWrittenDownFirst() {
        int idea = ideaOn(board, "Racks");
        comment("bob", idea, "Noon");
        post.world.clock.forward(Duration.ofHours(-2));
        comment("bob", idea, "Morning");
        post.world.clock.forward(Duration.ofHours(5));
        comment("cho", idea, "Evening");

        Page<NoticeView> first = page("ann", "", 2);
        List<NoticeView> all = new ArrayList<>(first.items());
        all.addAll(page("ann", first.next(), 2).items());

        assertEquals(3, all.size());
        assertEquals(all.stream().map(view -> view.notice().createdAt()).sorted(Comparator.reverseOrder()).toList(),
                all.stream().map(view -> view.notice().createdAt()).toList());
        assertEquals(1, post.noticeService.read(as("ann"), all.get(1).notice().id()));
        assertFalse(page("ann", "", 1).items().get(0).notice().isRead());
    }

    @Test
    public void whatWasReadIsNotMailed() {
        int idea = ideaOn(board, "Racks");
        comment("bob", idea, "One");
        post.noticeService.read(as("ann"), Integer.MAX_VALUE);

        assertEquals(List.of(), post.collectAddresses());
    }

    @Test
    public void nobodyReadsOrMarksForAnother() {
        comment("bob", ideaOn(board, "Racks"), "One");

        post.noticeService.read(as("bob"), Integer.MAX_VALUE);

        assertEquals(1, post.noticeService.unread(as("ann")));
        assertThrows(Forbidden.class, () -> post.noticeService.unread(Viewer.ANONYMOUS));
        assertThrows(InvalidInput.class, () -> page("ann", "x", 20));
    }

    @Test
    public void aPageCostsTheSameWithFewAndWithMany() {
        int idea = ideaOn(board, "Racks");
        comment("bob", idea, "One");
        long few = statements();
        for (int i = 0; i < 60; i++) {
            comment("bob", ideaOn(board, "Idea " + i), "Word " + i);
        }

        assertEquals(few, statements());
        assertTrue("statements: " + few, few <= 4);
    }

    private long statements() {
        return post.world.database.statements().during(() -> page("ann", "", 20)).size();
    }

    private Page<NoticeView> page(String name, String after, int limit) {
        return post.noticeService.of(as(name), new PageRequest(after, limit)).page();
    }

    private int ideaOn(int boardId, String title) {
        return AnIdea.on(boardId).titled(title).by("ann").put(post.world).id();
    }

    private void comment(String name, int idea, String text) {
        post.talk.commentService.post(as(name), idea, 0, text);
    }
}
