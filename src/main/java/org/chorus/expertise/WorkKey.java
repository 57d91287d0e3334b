package org.chorus.expertise;

import org.chorus.common.Missing;

/**
 * Which thing a work is, as `idea:12`.
 *
 * @param id of the thing among its kind
 */
public record WorkKey(WorkKind kind, long id) {

    public static WorkKey idea(int id) {
        return new WorkKey(WorkKind.IDEA, id);
    }

    public static WorkKey comment(int id) {
        return new WorkKey(WorkKind.COMMENT, id);
    }

    public static WorkKey note(int id) {
        return new WorkKey(WorkKind.NOTE, id);
    }

    /** @throws Missing when there is no such kind */
    public static WorkKey of(String kind, long id) {
        try {
            return new WorkKey(WorkKind.of(kind), id);
        } catch (IllegalArgumentException unknown) {
            throw new Missing("evidence");
        }
    }

    /** @param text as {@link #toString} makes it */
    public static WorkKey of(String text) {
        int colon = text.indexOf(':');
        return new WorkKey(WorkKind.of(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind.wire() + ":" + id;
    }
}
