package org.chorus.given;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chorus.common.PageRequest;
import org.chorus.common.Ref;
import org.chorus.follow.FollowService;
import org.chorus.follow.FollowedPeople;
import org.chorus.follow.FollowedThings;
import org.chorus.follow.ao.AoFollows;
import org.chorus.host.Viewer;
import org.chorus.host.ao.Sql;
import org.chorus.stream.Activity;
import org.chorus.stream.ActivityKind;
import org.chorus.stream.Channel;
import org.chorus.stream.ContentTeller;
import org.chorus.stream.Head;
import org.chorus.stream.IdeaTeller;
import org.chorus.stream.NoteTeller;
import org.chorus.stream.Place;
import org.chorus.stream.Source;
import org.chorus.stream.StreamService;
import org.chorus.stream.TalkTeller;
import org.chorus.stream.Told;
import org.chorus.stream.ao.AoActivities;
import org.chorus.stream.ao.AoMarks;

/** A world whose events run in streams, on a real database. */
public final class AStream implements AutoCloseable {

    public final ATalk talk;
    public final AWorld world;
    public final AoActivities activities;
    public final AoMarks marks;
    public final StreamService streams;
    private final AoFollows follows;
    public final FollowService following;
    private int number;

    private AStream(ATalk talk) {
        this.talk = talk;
        this.world = talk.world;
        this.activities = new AoActivities(world.ao, world.sql);
        this.marks = new AoMarks(world.sql);
        Told told = new Told(activities);
        world.subscribers.add(new IdeaTeller(told, activities, world.ideas, world.boards, world.ideaTopics, world.topicService,
                world.mentions, world.clock));
        world.subscribers.add(new TalkTeller(told, activities, world.ideas, world.boards, talk.comments, talk.challenges,
                world.ideaTopics, world.topicService, world.clock));
        world.subscribers.add(new NoteTeller(told, activities, world.clock));
        world.subscribers.add(new ContentTeller(told, activities, world.content, world.topicService, world.clock));
        this.follows = new AoFollows(world.ao, world.sql);
        FollowService following = new FollowService(follows, new FollowedThings(List.of(new FollowedPeople(world.people))), world.topicService, world.site,
                world.transactions, world.publisher, world.clock);
        this.following = following;
        this.streams = node();
    }

    /** As another node would have it. */
    public StreamService node() {
        return new StreamService(activities, marks, following, world.topicService,
                world.boardAccess, world.rights, world.spaces(), world.people, new Head(marks, world.clock), world.clock);
    }

    /** In a world that has the tables. */
    public static AStream in(ATalk talk) {
        return new AStream(talk);
    }

    public static AStream onH2() {
        return new AStream(ATalk.withStreams(false));
    }

    public static AStream onPostgreSql() {
        return new AStream(ATalk.withStreams(true));
    }

    /** Parameters of a test that runs on each: its name, and how its streams are made. */
    public static List<Object[]> onBoth() {
        return Databases.both(AStream::onH2, AStream::onPostgreSql);
    }

    /** From now on the person follows this, as {@link Channel} names it. */
    public AStream follow(String username, String channel) {
        world.transactions.required(() -> follows.add(AWorld.key(username), channel, world.clock.millis()));
        return this;
    }

    /** One more note by somebody in a space, empty for everybody, now. */
    public Activity note(String author, String spaceKey) {
        return note(author, Place.space(spaceKey), Set.of());
    }

    public Activity note(String author, Place place, Set<String> channels) {
        number++;
        Activity note = Activity.of(ActivityKind.NOTE_POSTED, AWorld.key(author), Ref.of("note", number), place, world.clock.millis())
                .saying("Note " + number);
        Set<String> all = new HashSet<>(channels);
        all.add(Channel.person(AWorld.key(author)));
        if (!place.spaceKey().isEmpty()) {
            all.add(Channel.space(place.spaceKey()));
        }
        return world.transactions.required(() -> activities.add(note, all, "made-up:" + note.object().id()));
    }

    /** Notes for OPS by `key-somebody0` and so on in turn, a second apart until now, without asking anybody. */
    public void fill(int notes, int people) {
        int first = marks.head() + 1;
        long from = world.clock.millis() - notes * 1000L;
        List<List<Object>> rows = new ArrayList<>();
        List<List<Object>> runs = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            int id = first + i;
            long at = from + i * 1000L;
            String author = "key-somebody" + i % people;
            rows.add(List.of(id, "NOTE_POSTED", author, "note:" + id, "note:" + id, "OPS", 0L, 0, "doing", at, at, 1, 0L, 0L, "note:" + id));
            for (String channel : List.of(Channel.person(author), Channel.space("OPS"), Channel.ALL)) {
                runs.add(List.of(id, channel, at, "OPS", 0L, 0, 0L, 0L));
            }
        }
        world.transactions.required(() -> {
            world.sql.batch("INSERT INTO {ACTIVITY} ([ID], [KIND], [ACTOR_KEY], [OBJECT], [TARGET], [SPACE_KEY], [CONTENT_ID], [BOARD_ID],"
                    + " [DETAIL], [HAPPENED_AT], [LAST_AT], [REPEATS], [GONE_AT], [TARGET_GONE_AT], [NATURAL_KEY]) VALUES ("
                    + Sql.marks(15) + ")", rows);
            world.sql.batch("INSERT INTO {ACTIVITY_CHANNEL} ([ACTIVITY_ID], [CHANNEL], [HAPPENED_AT], [SPACE_KEY], [CONTENT_ID],"
                    + " [BOARD_ID], [GONE_AT], [TARGET_GONE_AT]) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", runs);
        });
    }

    /** What the first page shows, as `kind title`. */
    public List<String> shown(Viewer viewer, Source source) {
        return streams.page(viewer, source, PageRequest.first()).items().stream()
                .map(activity -> activity.kind().wire() + " " + (activity.title().isEmpty() ? activity.summary() : activity.title()))
                .toList();
    }

    /** What the first page shows. */
    public List<Activity> items(Viewer viewer, Source source) {
        return streams.page(viewer, source, PageRequest.first()).items();
    }

    @Override
    public void close() {
        talk.close();
    }
}
