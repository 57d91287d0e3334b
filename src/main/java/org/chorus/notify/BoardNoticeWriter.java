package org.chorus.notify;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.chorus.board.Board;
import org.chorus.board.Boards;
import org.chorus.common.Event;
import org.chorus.common.Subscriber;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaPosted;
import org.chorus.idea.Ideas;
import org.chorus.note.IdeaSparked;
import org.chorus.text.Mentions;

/**
 * Writes down for a board's hosts that there is a new idea on it. Whoever is nearer to it, mentioned in it or its
 * source, is told that and not this. An import is no news to them: it is theirs, or a stream's one item.
 */
public final class BoardNoticeWriter implements Subscriber {

    private final NoticeDesk desk;
    private final Ideas ideas;
    private final Boards boards;
    private final Mentions mentions;
    private final Clock clock;

    public BoardNoticeWriter(NoticeDesk desk, Ideas ideas, Boards boards, Mentions mentions, Clock clock) {
        this.desk = desk;
        this.ideas = ideas;
        this.boards = boards;
        this.mentions = mentions;
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event instanceof IdeaPosted posted) {
            posted(posted);
        } else if (event instanceof IdeaSparked sparked && !sparked.sourceAuthor().isEmpty()) {
            desk.takeBack(eventOf(sparked.ideaId()), sparked.sourceAuthor());
        }
    }

    private void posted(IdeaPosted posted) {
        Idea idea = ideas.byId(posted.ideaId())
                .orElseThrow(() -> new IllegalStateException("idea " + posted.ideaId() + " was posted, but is not kept"));
        Board board = boards.byId(posted.boardId())
                .orElseThrow(() -> new IllegalStateException("idea " + posted.ideaId() + " was posted on no board"));
        Set<String> mentioned = mentions.keysIn(idea.text());
        List<Notice> fresh = board.hosts().stream().sorted()
                .filter(host -> !host.equals(posted.actor()) && !mentioned.contains(host))
                .map(host -> Notice.fresh(eventOf(idea.id()), host, Happening.IDEA_ON_BOARD, board.id(),
                        new Subject(SubjectKind.IDEA, idea.id()), board.hidesAuthors() ? "" : posted.actor(), idea.id(), clock.millis()))
                .toList();
        if (!fresh.isEmpty()) {
            desk.tell(fresh);
        }
    }

    private static String eventOf(int ideaId) {
        return "posted:" + ideaId;
    }
}
