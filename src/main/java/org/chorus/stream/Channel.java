package org.chorus.stream;

import org.chorus.common.Ref;

/** Names of what an activity runs in, and of what somebody follows: `person:KEY`, `topic:7`, `space:OPS`, `board:3`, `idea:12`. */
public final class Channel {

    /** Everything. */
    public static final String ALL = "all";

    private Channel() {
    }

    public static String of(Ref ref) {
        return ref.kind() + ":" + ref.id();
    }

    public static String person(String userKey) {
        return "person:" + userKey;
    }

    /** What is said to somebody, or done with what he made. */
    public static String to(String userKey) {
        return "to:" + userKey;
    }

    public static String space(String key) {
        return "space:" + key;
    }

    /** @param subjectId of the vocabulary, whatever spaces call it */
    public static String topic(int subjectId) {
        return "topic:" + subjectId;
    }

    public static String board(int id) {
        return "board:" + id;
    }

    public static String idea(int id) {
        return "idea:" + id;
    }
}
