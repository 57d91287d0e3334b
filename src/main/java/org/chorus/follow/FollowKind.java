package org.chorus.follow;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;
import org.chorus.common.Missing;

/** What one can follow. */
public enum FollowKind {

    PERSON, TOPIC, SPACE, BOARD, IDEA;

    /** @throws InvalidInput when it is none of ours, written as on the wire */
    public static FollowKind of(String wire) {
        return known(wire).orElseThrow(() -> new InvalidInput("follow.kind",
                "One can follow a person, a topic, a space, a board or an idea."));
    }

    static Optional<FollowKind> known(String wire) {
        return Stream.of(values()).filter(kind -> kind.wire().equals(wire)).findFirst();
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Such as `person:KEY`: where streams put what this one does, or what happens here. */
    public String channel(String id) {
        return wire() + ":" + id;
    }

    Missing missing() {
        return switch (this) {
            case PERSON -> new Missing("person");
            case TOPIC -> new Missing("topic");
            case SPACE -> new Missing("space");
            case BOARD -> new Missing("board");
            case IDEA -> new Missing("idea");
        };
    }
}
