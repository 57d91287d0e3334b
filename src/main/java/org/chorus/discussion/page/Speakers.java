package org.chorus.discussion.page;

import java.util.List;
import java.util.Map;
import org.chorus.common.Ref;
import org.chorus.discussion.Speaker;
import org.chorus.host.Viewer;
import org.chorus.idea.Author;
import org.chorus.idea.IdeaView;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownThanks;
import org.chorus.topic.Topic;

/** Who said something, as templates take it, and the offer to thank them for it. */
public final class Speakers {

    private final ShownPeople people;
    private final ShownThanks thanks;

    public Speakers(ShownPeople people, ShownThanks thanks) {
        this.people = people;
        this.thanks = thanks;
    }

    /** By name, or as the author where no name may be given. */
    Map<String, Object> of(Speaker speaker) {
        return speaker.hidden() ? people.hidden() : people.of(speaker.person());
    }

    /** To thank who said something on an idea; empty for who may not be named. */
    Map<String, Object> offer(Viewer viewer, IdeaView idea, Speaker speaker, Ref said) {
        return speaker.hidden() ? thanks.none() : thanks.of(viewer, speaker.person(), said, topicsOf(idea));
    }

    /** To thank the author of an idea. */
    Map<String, Object> offer(Viewer viewer, IdeaView idea) {
        return idea.author() instanceof Author.Known known && !idea.deleted()
                ? thanks.of(viewer, known.person(), Ref.of("idea", idea.id()), topicsOf(idea)) : thanks.none();
    }

    private static List<String> topicsOf(IdeaView idea) {
        return idea.topics().stream().map(Topic::name).toList();
    }
}
