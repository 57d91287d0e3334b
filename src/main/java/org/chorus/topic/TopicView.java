package org.chorus.topic;

import java.util.List;

/**
 * A topic as one viewer is shown it, with what it is also called.
 *
 * @param subject with its half-life in days, 0 for what is usual
 * @param given   true where an administrator named it
 * @param aliases other words for it, in the spaces the viewer may view
 * @param merged  topics merged into it that have a spelling there, each of which can be taken out again
 */
public record TopicView(Subject subject, boolean given, List<String> aliases, List<Subject> merged, boolean mayAdminister) {

    public TopicView {
        aliases = List.copyOf(aliases);
        merged = List.copyOf(merged);
    }
}
