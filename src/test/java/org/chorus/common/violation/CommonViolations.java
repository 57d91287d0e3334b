package org.chorus.common.violation;

import org.chorus.idea.violation.IdeaViolations;

/** What the common words must not be. Only ArchitectureViolationTest looks at these. */
public final class CommonViolations {

    private CommonViolations() {
    }

    public record KnowsAFeature(IdeaViolations.ClosesACycle feature) {
    }
}
