package org.chorus.idea;

import java.util.List;
import java.util.Set;
import org.chorus.common.IdCursor;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.Viewer;
import org.chorus.topic.TopicService;

/** Ideas about a topic, of all spaces the viewer may view. */
public final class TopicIdeas {

    private final Ideas ideas;
    private final IdeaLists lists;
    private final TopicService topics;

    public TopicIdeas(Ideas ideas, IdeaLists lists, TopicService topics) {
        this.ideas = ideas;
        this.lists = lists;
        this.topics = topics;
    }

    /** Newest first; asks only for topics of spaces the viewer may view, so that hidden ideas shorten no page. */
    public Page<IdeaView> of(Viewer viewer, int subjectId, PageRequest page) {
        int before = IdCursor.of(page.after());
        Set<Integer> topicIds = topics.idsFor(viewer, subjectId);
        List<Integer> found = topicIds.isEmpty() ? List.of() : ideas.about(topicIds, before, page.limit() + 1);
        return IdCursor.page(found, page.limit(), Integer::intValue, some -> lists.views(viewer, some, some.size()));
    }
}
