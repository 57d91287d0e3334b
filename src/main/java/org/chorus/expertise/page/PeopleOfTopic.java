package org.chorus.expertise.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chorus.common.PageRequest;
import org.chorus.expertise.Expert;
import org.chorus.expertise.FinderService;
import org.chorus.expertise.PeopleQuery;
import org.chorus.expertise.card.Experts;
import org.chorus.host.Viewer;
import org.chorus.text.shown.Addresses;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicSection;

/** Who knows about a topic, on its page. */
public final class PeopleOfTopic implements TopicSection {

    private static final int SHOWN = 4;

    private final FinderService finder;
    private final Experts experts;
    private final Addresses addresses;

    public PeopleOfTopic(FinderService finder, Experts experts, Addresses addresses) {
        this.finder = finder;
        this.experts = experts;
        this.addresses = addresses;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public Optional<Part> of(Viewer viewer, Subject topic) {
        List<Expert> found = finder.people(viewer, new PeopleQuery("", topic.id(), ""), new PageRequest("", SHOWN)).people().items();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Part("Chorus.People.ofTopic", "people", Map.of(
                "people", experts.of(viewer, found),
                "url", Addresses.with(addresses.page("/people"), Map.of("topic", Integer.toString(topic.id()))))));
    }
}
