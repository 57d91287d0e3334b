package org.chorus.stream;

/**
 * Which stream: `home`, `all`, or that of a `space`, `person`, `topic` or `board`.
 *
 * @param id of the space, person, topic or board; empty for the first two
 */
public record Source(Kind kind, String id) {

    /** What a stream is of. */
    public enum Kind { HOME, ALL, SPACE, PERSON, TOPIC, BOARD }

    public static final Source HOME = new Source(Kind.HOME, "");
    public static final Source ALL = new Source(Kind.ALL, "");

    public static Source space(String key) {
        return new Source(Kind.SPACE, key);
    }

    public static Source person(String userKey) {
        return new Source(Kind.PERSON, userKey);
    }

    public static Source topic(int subjectId) {
        return new Source(Kind.TOPIC, Integer.toString(subjectId));
    }

    public static Source board(int id) {
        return new Source(Kind.BOARD, Integer.toString(id));
    }
}
