package org.chorus.endorsement;

import java.util.List;
import java.util.Set;
import org.chorus.common.Ref;

/**
 * A piece of work that an endorsement may point at, as a viewer may open it.
 *
 * @param title  in words of its own, never empty
 * @param path   below the context path
 * @param makers user keys of those whose work it is; nobody where that may not be told
 * @param topics names, for whoever endorses to choose from
 */
public record Work(Ref ref, String title, String path, Audience audience, Set<String> makers, List<String> topics) {

    public Work {
        makers = Set.copyOf(makers);
        topics = List.copyOf(topics);
    }
}
