package org.chorus.endorsement;

import java.util.Optional;
import org.chorus.host.Person;
import org.chorus.topic.Subject;

/**
 * An endorsement as one viewer is shown it.
 *
 * @param subject the topic as the viewer may know it
 * @param opens   what it points at; nothing where that is gone or nothing was pointed at
 * @param rights  what the viewer may do with it
 */
public record EndorsementView(Endorsement endorsement, Person giver, Person receiver, Subject subject, Opening opens, Rights rights) {

    public Optional<Work> work() {
        return opens.work();
    }

    /** What it points at, as far as it can be opened. */
    public sealed interface Opening {

        default Optional<Work> work() {
            return Optional.empty();
        }

        /** There is something to open. */
        record To(Work it) implements Opening {

            @Override
            public Optional<Work> work() {
                return Optional.of(it);
            }
        }

        /** It pointed at something that is gone. */
        record Gone() implements Opening {
        }

        /** It points at nobody's work but at the person. */
        record None() implements Opening {
        }
    }

    /** What the viewer may do with it: take it back as the giver; show, hide and decline it as the receiver. */
    public record Rights(boolean mayTakeBack, boolean mayReceive) {
    }
}
