package org.chorus.endorsement;

import java.util.Set;
import org.chorus.common.Ref;

/**
 * A piece of work that an endorsement may point at, as a viewer may open it.
 *
 * @param title  of itself or, where it has none, of what it belongs to; never empty
 * @param path   below the context path
 * @param makers user keys of those whose work it is; nobody where that may not be told
 */
public record Work(Ref ref, String title, String path, Audience audience, Set<String> makers) {

    public Work {
        makers = Set.copyOf(makers);
    }
}
