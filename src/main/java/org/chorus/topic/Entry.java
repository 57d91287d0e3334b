package org.chorus.topic;

/**
 * An entry of the vocabulary as it is kept.
 *
 * @param head       slug of the entry under which this one is found; its own, until it is merged
 * @param givenName  empty where spaces' own spellings do
 * @param halfLife   in days, 0 where nobody said so
 * @param mergedInto the entry it was merged into itself, 0 for none
 */
public record Entry(int id, String slug, String head, String givenName, int halfLife, int mergedInto) {

    public boolean isHead() {
        return slug.equals(head);
    }
}
