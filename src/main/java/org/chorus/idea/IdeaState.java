package org.chorus.idea;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;

/** Where an idea stands between being thought and being used. */
public enum IdeaState {

    SPARK, OPEN, CALL, PAUSED, TRIAL, IN_USE, DROPPED, WITHDRAWN, LAPSED, DECLINED, MERGED;

    private static final Set<IdeaState> ENDED = EnumSet.of(IN_USE, DROPPED, WITHDRAWN, LAPSED, DECLINED, MERGED);

    /** Nothing more is to be decided. */
    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** In any case, words parted by blank, hyphen or underscore. @throws InvalidInput for any other word */
    public static IdeaState of(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Stream.of(values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("idea.state",
                        "The state must be one of " + Stream.of(values()).map(Enum::name).toList() + "."));
    }
}
