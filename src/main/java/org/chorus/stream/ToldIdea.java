package org.chorus.stream;

import java.util.Collection;
import java.util.Set;
import org.chorus.board.Board;
import org.chorus.board.Boards;
import org.chorus.common.Ref;
import org.chorus.idea.Idea;
import org.chorus.idea.Ideas;
import org.chorus.topic.Topic;

/** An idea that something happens to, as streams tell of it: where it stands, and whose name may be told. */
record ToldIdea(Idea idea, Board board, long now) {

    static ToldIdea of(Ideas ideas, Boards boards, int ideaId, long now) {
        Idea idea = ideas.byId(ideaId).orElseThrow(() -> new IllegalStateException("an event of idea " + ideaId + ", which is not kept"));
        Board board = boards.byId(idea.boardId()).orElseThrow(() -> new IllegalStateException("idea " + ideaId + " has no board"));
        return new ToldIdea(idea, board, now);
    }

    /** Without the name of an author whom the board hides. */
    Activity activity(ActivityKind kind, String actor) {
        return open(kind, board.hidesAuthors() && actor.equals(idea.authorKey()) ? "" : actor);
    }

    /** With the actor's name. */
    Activity open(ActivityKind kind, String actor) {
        Place place = Place.board(board.spaceKey(), board.id());
        return Activity.of(kind, actor, Ref.of("idea", idea.id()), place, now).titled(idea.title());
    }

    /** That may be added to. */
    Set<String> channels(Activity activity, Collection<Topic> topics) {
        return Told.channels(activity, Told.subjects(topics), Set.of(Channel.idea(idea.id()), Channel.board(board.id())));
    }
}
