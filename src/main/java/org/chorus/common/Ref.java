package org.chorus.common;

/**
 * What something points at: a kind of thing and which one. On the wire `{kind, id}`.
 *
 * @param kind `person`, `topic`, `space`, `board`, `idea`, `note`, `comment` (on an idea), `suggestion`, `challenge`,
 *             `page`, `blogpost`, `content-comment` or `endorsement`
 * @param id   a number as text, or a key
 */
public record Ref(String kind, String id) {

    public static Ref of(String kind, long id) {
        return new Ref(kind, Long.toString(id));
    }
}
