package org.chorus.endorsement;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.board.BoardDeleted;
import org.chorus.board.BoardRestored;
import org.chorus.board.Boards;
import org.chorus.common.Event;
import org.chorus.common.Ref;
import org.chorus.common.Slices;
import org.chorus.common.Subscriber;
import org.chorus.discussion.CommentDeleted;
import org.chorus.discussion.CommentRestored;
import org.chorus.discussion.Comments;
import org.chorus.discussion.Suggestions;
import org.chorus.host.Content;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentKind;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentRestored;
import org.chorus.idea.IdeaDeleted;
import org.chorus.idea.IdeaRestored;
import org.chorus.note.NoteDeleted;
import org.chorus.note.NoteRestored;

/**
 * Marks endorsements whose work is gone, so that no reader has to look for it. An event only says where to look: whether
 * a work stands is asked of the work, so what was deleted twice in two ways is back when both are undone.
 */
public final class GoneWorks implements Subscriber {

    private static final int AT_ONCE = 500;

    private final Given given;
    private final Portfolio portfolio;
    private final Boards boards;
    private final Comments comments;
    private final Suggestions suggestions;
    private final Content content;
    private final List<WorksWatch> watches;
    private final Clock clock;

    public GoneWorks(Given given, Portfolio portfolio, Boards boards, Comments comments, Suggestions suggestions, Content content,
            List<WorksWatch> watches, Clock clock) {
        this.given = given;
        this.portfolio = portfolio;
        this.boards = boards;
        this.comments = comments;
        this.suggestions = suggestions;
        this.content = content;
        this.watches = List.copyOf(watches);
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event instanceof IdeaDeleted deleted) {
            look(idea(deleted.ideaId()));
        } else if (event instanceof IdeaRestored restored) {
            look(idea(restored.ideaId()));
        } else if (event instanceof CommentDeleted deleted) {
            look(Set.of(Ref.of("comment", deleted.commentId())));
        } else if (event instanceof CommentRestored restored) {
            look(Set.of(Ref.of("comment", restored.commentId())));
        } else if (event instanceof NoteDeleted deleted) {
            look(Set.of(deleted.note().ref()));
        } else if (event instanceof NoteRestored restored) {
            look(Set.of(restored.note().ref()));
        } else {
            onPlace(event);
        }
    }

    private void onPlace(Event event) {
        if (event instanceof BoardDeleted deleted) {
            look(around(deleted.boardId()));
        } else if (event instanceof BoardRestored restored) {
            look(around(restored.boardId()));
        } else if (event instanceof ContentRemoved removed) {
            look(removed(removed.id()));
        } else if (event instanceof ContentRestored restored) {
            look(restored(restored.item()));
        }
    }

    /** With all that was said and suggested on it. */
    private Set<Ref> idea(int id) {
        Set<Ref> refs = new HashSet<>(Set.of(Ref.of("idea", id)));
        suggestions.idsOn(id).forEach(suggestion -> refs.add(Ref.of("suggestion", suggestion)));
        List<Integer> said = comments.idsOn(id, 0, AT_ONCE);
        while (!said.isEmpty()) {
            said.forEach(comment -> refs.add(Ref.of("comment", comment)));
            said = said.size() < AT_ONCE ? List.of() : comments.idsOn(id, said.get(AT_ONCE - 1), AT_ONCE);
        }
        return refs;
    }

    /** All ideas of its space that somebody was thanked for, as they are fewer than the ideas of a board. */
    private Set<Ref> around(int boardId) {
        return boards.byId(boardId).map(board -> given.worksIn(board.spaceKey())).orElse(Set.of()).stream()
                .filter(work -> IdeaWorks.KINDS.contains(work.kind())).collect(Collectors.toSet());
    }

    /** Nothing tells of which kind it was, or what was written under it. */
    private Set<Ref> removed(long id) {
        return Stream.concat(Stream.of(ContentKind.values()).map(kind -> Ref.of(kind.word(), id)),
                given.worksOf(ContentKind.COMMENT.word()).stream()).collect(Collectors.toSet());
    }

    private Set<Ref> restored(ContentItem item) {
        return Stream.concat(Stream.of(item), content.commentsOn(item.id()).stream())
                .map(one -> Ref.of(one.kind().word(), one.id())).collect(Collectors.toSet());
    }

    private void look(Collection<Ref> works) {
        List<Endorsement> kept = given.forWorks(works);
        Set<Ref> standing = portfolio.standing(kept.stream().map(Endorsement::work).collect(Collectors.toSet()));
        mark(kept.stream().filter(one -> !one.isWorkGone() && !standing.contains(one.work())).toList(), clock.millis(), WorksWatch::gone);
        mark(kept.stream().filter(one -> one.isWorkGone() && standing.contains(one.work())).toList(), 0, WorksWatch::back);
    }

    private void mark(List<Endorsement> changed, long goneAt, BiConsumer<WorksWatch, List<Endorsement>> telling) {
        Slices.of(changed, AT_ONCE).forEach(slice -> {
            List<Endorsement> some = slice.stream().map(one -> one.workGone(goneAt)).toList();
            given.putWorkGone(some.stream().map(Endorsement::id).toList(), goneAt);
            watches.forEach(watch -> telling.accept(watch, some));
        });
    }
}
