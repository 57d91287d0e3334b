package org.chorus.given;

import java.util.List;
import java.util.UUID;
import org.chorus.idea.Answer;
import org.chorus.idea.Counts;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaCounters;
import org.chorus.idea.IdeaState;
import org.chorus.idea.IdeaVersion;

/** An idea as a test wants it, stored without asking anybody: `AnIdea.on(board).titled("Bikes").endorsedBy(3).put(world)`. */
public final class AnIdea {

    private final int boardId;
    private String title = "More bike racks";
    private String text = "";
    private String author = "ann";
    private IdeaState state = IdeaState.SPARK;
    private long minutesAgo;
    private int endorsements;

    private AnIdea(int boardId) {
        this.boardId = boardId;
    }

    public static AnIdea on(int boardId) {
        return new AnIdea(boardId);
    }

    public AnIdea titled(String someTitle) {
        title = someTitle;
        return this;
    }

    public AnIdea saying(String someText) {
        text = someText;
        return this;
    }

    public AnIdea by(String username) {
        author = username;
        return this;
    }

    public AnIdea in(IdeaState someState) {
        state = someState;
        return this;
    }

    public AnIdea minutesAgo(long minutes) {
        minutesAgo = minutes;
        return this;
    }

    /** By so many people nobody knows. */
    public AnIdea endorsedBy(int people) {
        endorsements = people;
        return this;
    }

    public Idea put(AWorld world) {
        long at = world.clock.millis() - minutesAgo * 60_000;
        long waiting = state == IdeaState.SPARK ? at : 0;
        Idea idea = world.ideas.add(new Idea(0, boardId, title, text, AWorld.key(author), "", state, Answer.NONE, at, 0, 1,
                Counts.NONE, waiting, 0), UUID.randomUUID().toString());
        world.history.addVersions(List.of(new IdeaVersion(idea.id(), 1, title, text, AWorld.key(author), "", at)));
        world.terms.add(List.of(idea));
        for (int i = 0; i < endorsements; i++) {
            world.endorsements.add(idea.id(), "key-somebody" + i, 1, at);
        }
        world.ideas.put(idea.id(), IdeaCounters.Counter.ENDORSEMENTS, endorsements);
        return world.ideas.byId(idea.id()).orElseThrow();
    }

    public int id(AWorld world) {
        return put(world).id();
    }
}
