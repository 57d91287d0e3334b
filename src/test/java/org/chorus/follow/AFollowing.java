package org.chorus.follow;

import java.util.List;
import org.chorus.follow.ao.AoFollows;
import org.chorus.follow.ao.FollowRow;
import org.chorus.given.AWorld;

/** Follows in a world. */
public final class AFollowing implements AutoCloseable {

    public final AWorld world;
    public final AoFollows store;
    public final FollowService service;
    public final FollowLists lists;

    private AFollowing(AWorld world) {
        this.world = world;
        this.store = new AoFollows(world.ao, world.sql);
        FollowedThings things = new FollowedThings(List.of(new FollowedPeople(world.people), new FollowedTopics(world.topicService),
                new FollowedSpaces(world.spaces(), world.rights), new FollowedBoards(world.boardAccess),
                new FollowedIdeas(world.ideas, world.boardAccess)));
        this.service = new FollowService(store, things, world.topicService, world.site, world.transactions, world.publisher,
                world.clock);
        this.lists = new FollowLists(store, things, world.people, world.site, world.transactions, world.publisher);
    }

    /** @param database H2 or PostgreSQL */
    public static AFollowing on(String database) {
        return new AFollowing(database.equals("H2") ? AWorld.onH2(FollowRow.class) : AWorld.onPostgreSql(FollowRow.class));
    }

    @Override
    public void close() {
        world.close();
    }
}
