package org.chorus.idea.ao.violation;

import jakarta.servlet.http.HttpServletRequest;

/** What a store must not be. Only ArchitectureViolationTest looks at these. */
public final class StoreViolations {

    private StoreViolations() {
    }

    public record KnowsARequest(HttpServletRequest request) {
    }
}
