package org.chorus.idea.violation;

import com.atlassian.sal.api.user.UserManager;
import java.time.Instant;
import java.util.Random;
import org.chorus.common.violation.CommonViolations;
import org.chorus.host.Person;
import org.chorus.idea.rest.violation.RestViolations;

/** What a core must not be. Only ArchitectureViolationTest looks at these. */
public final class IdeaViolations {

    private IdeaViolations() {
    }

    record CallsTheHost(UserManager users) {
    }

    record KnowsAnAdapter(RestViolations.KnowsAStore adapter) {
    }

    public record ClosesACycle(CommonViolations.KnowsAFeature common) {
    }

    record RanksByTitle(Person person) {
    }

    static final class LooksAtTheClock {
        Instant now() {
            return Instant.now();
        }
    }

    static final class ThrowsDice {
        int next() {
            return new Random().nextInt();
        }
    }

    static final class Changes {
        private int count;

        void more() {
            count++;
        }
    }

    static class MayBeExtended {
    }

    static final class ThrowsAnything {
        void fail() {
            throw new RuntimeException("something");
        }
    }

    static final class Prints {
        void print() {
            System.out.println();
        }
    }

    static final class IdeaHelper {
    }
}
