package org.chorus.follow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.IdCursor;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.common.Publisher;
import org.chorus.common.Ref;
import org.chorus.follow.Followable.Seen;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;

/**
 * Whom and what I follow, and who follows me. Nobody else is told either.
 *
 * <p>I may remove who follows me, without reason and without their being told. They may follow again, as anybody may:
 * to follow gives nothing to see that one could not see before, so there is nothing to lock; and I see that they do.
 */
public final class FollowLists {

    /** Something that the viewer follows. @param name as it is shown */
    public record Mine(FollowKind kind, String id, String name, long at) {
    }

    /** Somebody who follows the viewer. */
    public record Follower(Person person, long at) {
    }

    private final Follows follows;
    private final FollowedThings things;
    private final People people;
    private final Site site;
    private final Transactions transactions;
    private final Publisher publisher;

    public FollowLists(Follows follows, FollowedThings things, People people, Site site, Transactions transactions,
            Publisher publisher) {
        this.follows = follows;
        this.things = things;
        this.people = people;
        this.site = site;
        this.transactions = transactions;
        this.publisher = publisher;
    }

    /** The latest first; only what the viewer may view now, each once. */
    public Page<Mine> mine(Viewer viewer, PageRequest page) {
        int before = IdCursor.of(page.after());
        List<Follow> all = viewer.isAnonymous() ? List.of() : follows.of(viewer.key());
        Map<Ref, Seen> seen = things.seen(viewer, all.stream().map(Follow::target).toList());
        Set<Ref> told = new HashSet<>();
        List<Follow> shown = new ArrayList<>();
        for (Follow follow : all) {
            Seen target = seen.get(follow.target());
            if (target != null && told.add(new Ref(follow.target().kind(), target.id()))) {
                shown.add(follow);
            }
        }
        List<Follow> rest = shown.stream().filter(follow -> before == 0 || follow.id() < before).toList();
        return IdCursor.page(rest, page.limit(), Follow::id, some -> some.stream().map(one -> mine(one, seen.get(one.target()))).toList());
    }

    private static Mine mine(Follow follow, Seen target) {
        return new Mine(FollowKind.of(follow.target().kind()), target.id(), target.name(), follow.at());
    }

    /** Who follows the viewer, the latest first. */
    public Page<Follower> followers(Viewer viewer, PageRequest page) {
        int before = IdCursor.of(page.after());
        if (viewer.isAnonymous()) {
            return Page.last(List.of());
        }
        List<Follow> found = follows.on(own(viewer), before, page.limit() + 1);
        return IdCursor.page(found, page.limit(), Follow::id, some -> {
            Map<String, Person> known = people.byKeys(some.stream().map(Follow::followerKey).collect(Collectors.toSet()));
            return some.stream().map(one -> new Follower(
                    known.getOrDefault(one.followerKey(), Person.former(one.followerKey())), one.at())).toList();
        });
    }

    public int countFollowers(Viewer viewer) {
        return viewer.isAnonymous() ? 0 : follows.countOn(own(viewer));
    }

    /** Whoever this is follows the viewer no more; twice is the same as once. */
    public void remove(Viewer viewer, String followerKey) {
        site.requireWritable();
        transactions.required(() -> {
            if (follows.remove(followerKey, Set.of(own(viewer))) > 0) {
                publisher.publish(new Unfollowed(followerKey, FollowKind.PERSON, viewer.key(), true));
            }
        });
    }

    private static String own(Viewer viewer) {
        return FollowKind.PERSON.channel(viewer.key());
    }
}
