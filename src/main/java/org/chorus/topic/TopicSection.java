package org.chorus.topic;

import java.util.Map;
import java.util.Optional;
import org.chorus.host.Viewer;

/** What one feature has to show on the page of a topic: ideas, questions, people. Found by the page as it is wired. */
public interface TopicSection {

    /** Sections stand in the order of these numbers: ideas 10, open questions 20, fixes 30, people 40. */
    int place();

    /** Nothing where the feature has nothing that this viewer may see; the topic exists for the viewer. */
    Optional<Part> of(Viewer viewer, Subject topic);

    /**
     * A piece of the page.
     *
     * @param template full Soy name; renders a `section` with a heading of the second level
     * @param bundle   web-resource that it needs, empty when the page's own is enough
     */
    record Part(String template, String bundle, Map<String, Object> values) {

        public Part {
            values = Map.copyOf(values);
        }
    }
}
