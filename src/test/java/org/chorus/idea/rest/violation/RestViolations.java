package org.chorus.idea.rest.violation;

import net.java.ao.Query;
import org.chorus.idea.ao.violation.StoreViolations;

/** What a resource must not be. Only ArchitectureViolationTest looks at these. */
public final class RestViolations {

    private RestViolations() {
    }

    public record KnowsAStore(StoreViolations.KnowsARequest store) {
    }

    public record KnowsTables(Query query) {
    }
}
