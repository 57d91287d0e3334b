package org.chorus.expertise;

import java.util.List;
import org.chorus.host.Person;
import org.chorus.topic.Subject;

/**
 * What somebody knows, as it is shown to one viewer.
 *
 * @param own     whether it is the viewer's own: with hidden topics, disputed pieces and pieces of no topic
 * @param profile what they say of themselves
 * @param topics  the best known first, then the latest
 * @param asks    what they would like to be asked about, of the topics the viewer may know of
 * @param learns  what they want to learn, likewise
 * @param loose   one's own pieces of no topic, freshest first, at most fifty
 */
public record ExpertiseView(Person person, boolean own, Profile profile, List<TopicExpertise> topics, List<Subject> asks,
        List<Subject> learns, List<EvidenceView> loose) {

    public ExpertiseView {
        topics = List.copyOf(topics);
        asks = List.copyOf(asks);
        learns = List.copyOf(learns);
        loose = List.copyOf(loose);
    }
}
