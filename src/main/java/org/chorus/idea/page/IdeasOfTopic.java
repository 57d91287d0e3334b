package org.chorus.idea.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.common.PageRequest;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaView;
import org.chorus.idea.TopicIdeas;
import org.chorus.idea.card.Cards;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicSection;

/** The latest ideas about a topic, under the names of their boards. */
public final class IdeasOfTopic implements TopicSection {

    private static final int SHOWN = 20;

    private final TopicIdeas ideas;
    private final Cards cards;

    public IdeasOfTopic(TopicIdeas ideas, Cards cards) {
        this.ideas = ideas;
        this.cards = cards;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Part> of(Viewer viewer, Subject topic) {
        List<IdeaView> found = ideas.of(viewer, topic.id(), new PageRequest("", SHOWN)).items();
        return found.isEmpty() ? Optional.empty()
                : Optional.of(new Part("Chorus.Topic.ideas", "", Map.of("ideas", cards.withBoards(found))));
    }
}
