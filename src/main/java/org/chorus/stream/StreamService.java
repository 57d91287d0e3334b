package org.chorus.stream;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chorus.board.BoardAccess;
import org.chorus.common.Forbidden;
import org.chorus.common.Missing;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.People;
import org.chorus.host.Permissions;
import org.chorus.host.Spaces;
import org.chorus.host.Viewer;

/** Reading streams, newest first. Who may know of what is asked each time, of the host and of nothing that is stored. */
public final class StreamService {

    private final Activities activities;
    private final Visible visible;
    private final Followed followed;
    private final BoardAccess boards;
    private final Permissions permissions;
    private final People people;

    public StreamService(Activities activities, Marks marks, Followed followed, BoardAccess boards, Permissions permissions,
            Spaces spaces, People people) {
        this.activities = activities;
        this.visible = new Visible(marks, permissions, spaces);
        this.followed = followed;
        this.boards = boards;
        this.permissions = permissions;
        this.people = people;
    }

    /**
     * A page of what the viewer may know of; full unless the stream ends in it.
     *
     * @throws Missing   when the viewer may not know of the space, person, topic or board
     * @throws Forbidden for the home of somebody not logged in
     */
    public Page<Activity> page(Viewer viewer, Source source, PageRequest page) {
        List<Mark> found = visible.of(viewer, channels(viewer, source), StreamCursor.of(page.after()), 0, page.limit() + 1);
        List<Mark> shown = found.subList(0, Math.min(found.size(), page.limit()));
        String next = found.size() > page.limit() ? cursor(shown.get(page.limit() - 1)) : "";
        return new Page<>(activities(shown), next);
    }

    /** What happened then or later, newest first, at most so many. Throws as {@link #page}. @param since epoch milliseconds */
    public List<Activity> since(Viewer viewer, Source source, long since, int most) {
        return activities(visible.of(viewer, channels(viewer, source), StreamCursor.START, Math.max(1, since), most));
    }

    private List<Activity> activities(List<Mark> marks) {
        return activities.byIds(marks.stream().map(Mark::activityId).toList());
    }

    private static String cursor(Mark last) {
        return new StreamCursor(last.at(), last.activityId()).text();
    }

    private Set<String> channels(Viewer viewer, Source source) {
        return switch (source.kind()) {
            case HOME -> home(viewer);
            case ALL -> Set.of(Channel.ALL);
            case SPACE -> Set.of(Channel.space(space(viewer, source.id())));
            case PERSON -> Set.of(Channel.person(person(source.id())));
            case TOPIC -> Set.of(Channel.topic(number(source.id(), "topic")));
            case BOARD -> Set.of(Channel.board(boards.read(viewer, number(source.id(), "board")).board().id()));
        };
    }

    private Set<String> home(Viewer viewer) {
        if (viewer.isAnonymous()) {
            throw new Forbidden("me.anonymous", "Log in to see your stream.");
        }
        Set<String> channels = new HashSet<>(followed.channelsOf(viewer));
        channels.add(Channel.person(viewer.key()));
        channels.add(Channel.to(viewer.key()));
        return channels;
    }

    private String space(Viewer viewer, String key) {
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
