package org.chorus.follow;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Conflict;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;
import org.chorus.common.Publisher;
import org.chorus.common.Ref;
import org.chorus.follow.Followable.Seen;
import org.chorus.host.Site;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.topic.TopicService;

/** Following and no longer following. Each is the same once and often, however many ask at once. */
public final class FollowService {

    /** For one person: who follows more reads none of it. */
    public static final int MOST = 2000;

    private final Follows follows;
    private final FollowedThings things;
    private final TopicService topics;
    private final Site site;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public FollowService(Follows follows, FollowedThings things, TopicService topics, Site site, Transactions transactions,
            Publisher publisher, Clock clock) {
        this.follows = follows;
        this.things = things;
        this.topics = topics;
        this.site = site;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * @throws Missing      when there is no such thing or the viewer may not view it
     * @throws InvalidInput when it is the viewer
     * @throws Conflict     when the viewer follows {@value #MOST} things already
     */
    public void follow(Viewer viewer, FollowKind kind, String id) {
        site.requireWritable();
        if (kind == FollowKind.PERSON && viewer.is(id)) {
            throw new InvalidInput("follow.self", "You cannot follow yourself.");
        }
        transactions.required(() -> {
            Seen target = things.see(viewer, kind, id);
            if (follows.among(viewer.key(), channels(kind, target.id())).isEmpty()) {
                requireRoom(viewer);
                long now = clock.millis();
                follows.add(viewer.key(), kind.channel(target.id()), now);
                publisher.publish(new Followed(viewer.key(), kind, target.id(), now));
            }
        });
    }

    private void requireRoom(Viewer viewer) {
        if (follows.count(viewer.key()) >= MOST) {
            throw new Conflict("follow.too-many", "You follow " + MOST + " people and things already; stop following some first.", MOST);
        }
    }

    /** @throws Missing when there is no such thing or the viewer may not view it */
    public void unfollow(Viewer viewer, FollowKind kind, String id) {
        site.requireWritable();
        transactions.required(() -> {
            Seen target = things.see(viewer, kind, id);
            if (follows.remove(viewer.key(), channels(kind, target.id())) > 0) {
                publisher.publish(new Unfollowed(viewer.key(), kind, target.id(), false));
            }
        });
    }

    /** @throws Missing when there is no such thing or the viewer may not view it */
    public boolean isFollowing(Viewer viewer, FollowKind kind, String id) {
        Seen target = things.see(viewer, kind, id);
        return !viewer.isAnonymous() && !follows.among(viewer.key(), channels(kind, target.id())).isEmpty();
    }

    /** Those of the ids that the viewer follows; asks no permission, since it tells only of the viewer. One statement. */
    public Set<String> among(Viewer viewer, FollowKind kind, Collection<String> ids) {
        if (viewer.isAnonymous() || ids.isEmpty()) {
            return Set.of();
        }
        Set<String> followed = follows.among(viewer.key(), ids.stream().map(kind::channel).collect(Collectors.toSet()));
        return ids.stream().filter(id -> followed.contains(kind.channel(id))).collect(Collectors.toSet());
    }

    /**
     * Channels of all that the viewer follows, topics with all that were merged with them. Asks no permission: what is
     * in a channel is asked about when it is read. At most two statements.
     */
    public Set<String> channelsOf(Viewer viewer) {
        if (viewer.isAnonymous()) {
            return Set.of();
        }
        Set<String> channels = new LinkedHashSet<>();
        Set<Integer> subjects = new HashSet<>();
        for (Follow follow : follows.of(viewer.key())) {
            channels.add(follow.channel());
            Ref target = follow.target();
            if (target.kind().equals(FollowKind.TOPIC.wire())) {
                subjects.addAll(Numbers.of(List.of(target.id())));
            }
        }
        Map<Integer, Set<Integer>> families = topics.families(subjects);
        families.values().forEach(family -> family.forEach(id -> channels.add(FollowKind.TOPIC.channel(String.valueOf(id)))));
        return channels;
    }

    /** All under which a thing may have been followed. */
    private Set<String> channels(FollowKind kind, String id) {
        if (kind != FollowKind.TOPIC) {
            return Set.of(kind.channel(id));
        }
        return topics.family(Integer.parseInt(id)).stream().map(one -> kind.channel(String.valueOf(one))).collect(Collectors.toSet());
    }
}
