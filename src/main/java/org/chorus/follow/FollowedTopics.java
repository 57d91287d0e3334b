package org.chorus.follow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.chorus.host.Viewer;
import org.chorus.topic.TopicService;

/** Topics that exist for the viewer. */
public final class FollowedTopics implements Followable {

    private final TopicService topics;

    public FollowedTopics(TopicService topics) {
        this.topics = topics;
    }

    @Override
    public FollowKind kind() {
        return FollowKind.TOPIC;
    }

    @Override
    public Map<String, Seen> seen(Viewer viewer, Collection<String> ids) {
        Map<String, Seen> seen = new HashMap<>();
        topics.shown(viewer, Numbers.of(ids)).forEach((asked, subject) ->
                seen.put(String.valueOf(asked), new Seen(String.valueOf(subject.id()), subject.name())));
        return seen;
    }
}
