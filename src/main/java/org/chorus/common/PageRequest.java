package org.chorus.common;

/**
 * How much of a list is wanted, and from where.
 *
 * @param after cursor of the page before, empty for the first page
 * @param limit 1 to 100
 */
public record PageRequest(String after, int limit) {

    public static final int USUAL = 20;
    public static final int MOST = 100;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("page.limit", "The limit must be from 1 to " + MOST + ", not " + limit + ".", MOST, limit);
        }
    }

    public static PageRequest first() {
        return new PageRequest("", USUAL);
    }
}
