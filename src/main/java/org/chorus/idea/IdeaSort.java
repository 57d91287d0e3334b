package org.chorus.idea;

import java.util.Locale;
import java.util.stream.Stream;
import org.chorus.common.InvalidInput;

/** The orders of a list of ideas; ideas alike in it come with the newest id first, when waiting with the oldest. */
public enum IdeaSort {

    /** As {@link Hot}, warmest first. */
    HOT,
    /** Newest first. */
    NEW,
    /** Most endorsements first. */
    ENDORSED,
    /** Only those without an answer, the longest waiting first. */
    WAITING;

    /** In any case; empty is hot. @throws InvalidInput for any other word */
    public static IdeaSort of(String text) {
        String name = text.isEmpty() ? HOT.name() : text.toUpperCase(Locale.ROOT);
        return Stream.of(values())
                .filter(sort -> sort.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("idea.sort", "The sort must be hot, new, endorsed or waiting."));
    }

    /** The number the order goes by. */
    long valueOf(Idea idea) {
        return switch (this) {
            case HOT -> idea.hot();
            case NEW -> idea.createdAt();
            case ENDORSED -> idea.counts().endorsements();
            case WAITING -> idea.waitingSince();
        };
    }
}
