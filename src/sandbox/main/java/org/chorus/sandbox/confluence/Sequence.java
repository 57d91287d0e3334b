package org.chorus.sandbox.confluence;

/**
 * Ids that are never given twice, not even after a restart or a deletion: apps keep page ids for ever.
 * They are set aside a thousand at a time, so that most ids cost no statement.
 */
final class Sequence {

    private static final String ID = "next";
    private static final long FIRST = 65_537;
    private static final long BLOCK = 1_000;

    private final Shelf<Long> reserved;
    private long next;
    private long end;

    Sequence(Documents documents) {
        reserved = new Shelf<>(documents, "sequence", Long.class);
    }

    synchronized long next() {
        if (next == end) {
            next = reserved.find(ID).orElse(FIRST);
            end = next + BLOCK;
            reserved.put(ID, end);
        }
        return next++;
    }
}
