package org.chorus.stream;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.board.BoardAccess;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.common.TimeCursor;
import org.chorus.follow.FollowService;
import org.chorus.host.People;
import org.chorus.host.Permissions;
import org.chorus.host.Space;
import org.chorus.host.Spaces;
import org.chorus.host.Viewer;
import org.chorus.topic.TopicService;

/** Reading streams, newest first. Who may know of what is asked each time, of the host and of nothing that is stored. */
public final class StreamService {

    /** @param now what to pass as `since` next time */
    public record News(List<Activity> items, long now) {
    }

    private final Activities activities;
    private final Visible visible;
    private final FollowService follows;
    private final TopicService topics;
    private final BoardAccess boards;
    private final Permissions permissions;
    private final Spaces spaces;
    private final People people;
    private final Head head;
    private final Clock clock;

    public StreamService(Activities activities, Marks marks, FollowService follows, TopicService topics, BoardAccess boards, Permissions permissions,
            Spaces spaces, People people, Head head, Clock clock) {
        this.activities = activities;
        this.visible = new Visible(marks, permissions, spaces);
        this.follows = follows;
        this.topics = topics;
        this.boards = boards;
        this.permissions = permissions;
        this.spaces = spaces;
        this.people = people;
        this.head = head;
        this.clock = clock;
    }

    /**
     * A page of what the viewer may know of; full unless the stream ends in it.
     *
     * @throws Missing   when the viewer may not know of the space, person, topic or board
     * @throws Forbidden for the home of somebody not logged in
     */
    public Page<Activity> page(Viewer viewer, Source source, PageRequest page) {
        return page(viewer, channels(viewer, source), page);
    }

    /** @param channels of a source, as {@link #channels} tells them */
    public Page<Activity> page(Viewer viewer, Set<String> channels, PageRequest page) {
        List<Mark> found = visible.of(viewer, channels, TimeCursor.of(page.after()), 0, page.limit() + 1);
        Page<Mark> shown = Page.cut(found, page.limit(), mark -> new TimeCursor(mark.at(), mark.activityId()).text());
        return new Page<>(activities(shown.items()), shown.next());
    }

    /** What runs in the source for this viewer, as {@link Channel} names it. Throws as {@link #page}. */
    public Set<String> channels(Viewer viewer, Source source) {
        return switch (source.kind()) {
            case HOME -> home(viewer);
            case ALL -> Set.of(Channel.ALL);
            case SPACE -> Set.of(Channel.space(space(viewer, source.id())));
            case PERSON -> Set.of(Channel.person(person(source.id())));
            case TOPIC -> topic(viewer, number(source.id(), "topic"));
            case BOARD -> Set.of(Channel.board(boards.read(viewer, number(source.id(), "board")).board().id()));
        };
    }

    /**
     * What may be new to somebody who asked at that time, newest first, at most so many; some of it may be known
     * already. Costs the database nothing while nothing happens anywhere. Throws as {@link #page}.
     *
     * @param since epoch milliseconds
     */
    public News since(Viewer viewer, Source source, long since, int most) {
        requireReader(viewer, source);
        long now = clock.millis();
        if (!head.mayHaveNewsSince(since)) {
            return new News(List.of(), now);
        }
        long overlapping = Math.max(1, since - Head.SETTLING_MILLIS);
        return new News(activities(visible.of(viewer, channels(viewer, source), TimeCursor.START, overlapping, most)), now);
    }

    /**
     * What happened in a time, as far as the viewer may know of it now, newest first, at most so many. Throws as
     * {@link #page}.
     *
     * @param from epoch milliseconds
     * @param to   no longer within
     */
    public List<Activity> between(Viewer viewer, Source source, long from, long to, int most) {
        return activities(visible.of(viewer, channels(viewer, source), new TimeCursor(to, 0), Math.max(1, from), most));
    }

    /** As far as that can be told without the database. */
    private void requireReader(Viewer viewer, Source source) {
        switch (source.kind()) {
            case HOME -> requireLoggedIn(viewer);
            case SPACE -> space(viewer, source.id());
            case PERSON -> person(source.id());
            case ALL, TOPIC, BOARD -> { }
        }
    }

    private static void requireLoggedIn(Viewer viewer) {
        if (viewer.isAnonymous()) {
            throw new Forbidden("stream.anonymous", "Log in to see your stream.");
        }
    }

    private List<Activity> activities(List<Mark> marks) {
        return activities.byIds(marks.stream().map(Mark::activityId).toList());
    }

    private Set<String> home(Viewer viewer) {
        requireLoggedIn(viewer);
        Set<String> channels = new HashSet<>(follows.channelsOf(viewer));
        channels.add(Channel.person(viewer.key()));
        channels.add(Channel.to(viewer.key()));
        return channels;
    }

    /** With all that was merged with it. */
    private Set<String> topic(Viewer viewer, int id) {
        return topics.heardFamily(viewer, id).stream().map(Channel::topic).collect(Collectors.toSet());
    }

    /** As the space itself writes its key; the host finds it in any case, and the channel has but one name. */
    private String space(Viewer viewer, String written) {
        String key = spaces.byKey(written).map(Space::key).orElse(written);
        if (!permissions.mayView(viewer, key)) {
            throw new Missing("space");
        }
        return key;
    }

    private String person(String key) {
        if (people.byKey(key).isFormer()) {
            throw new Missing("person");
        }
        return key;
    }

    private static int number(String id, String thing) {
        if (!id.matches("[1-9]\\d{0,8}")) {
            throw new Missing(thing);
        }
        return Integer.parseInt(id);
    }
}
