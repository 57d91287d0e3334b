package org.chorus.board;

import java.util.Set;

/**
 * A place for ideas in one space.
 *
 * @param purpose   one or two sentences, may be empty
 * @param question  what a challenge asks, else empty
 * @param closingAt when a challenge takes no more ideas, epoch milliseconds, 0 for never
 * @param hosts     keys of the people who curate it
 * @param deletedAt 0 while it stands
 */
public record Board(int id, String spaceKey, String name, String purpose, BoardKind kind, String question, long closingAt,
        Set<String> hosts, String createdBy, long createdAt, long deletedAt) {

    public Board {
        hosts = Set.copyOf(hosts);
    }

    public boolean isDeleted() {
        return deletedAt != 0;
    }

    /** True where nobody, host and admin included, may learn who wrote an idea. */
    public boolean hidesAuthors() {
        return kind == BoardKind.SUGGESTION_BOX;
    }

    public boolean isClosed(long now) {
        return closingAt != 0 && closingAt <= now;
    }

    Board changedTo(BoardChange change) {
        return new Board(id, spaceKey, change.name(), change.purpose(), change.kind(), change.question(), change.closingAt(),
                change.hosts(), createdBy, createdAt, deletedAt);
    }

    Board deletedAt(long time) {
        return new Board(id, spaceKey, name, purpose, kind, question, closingAt, hosts, createdBy, createdAt, time);
    }
}
