package org.chorus.stream;

import java.util.Optional;

/** Secrets that open somebody's feeds, of which only hashes are kept; one for each person. */
public interface FeedKeys {

    /** @return the user's key */
    Optional<String> ownerOf(String hash);

    /** When the person's secret was made, epoch milliseconds. */
    Optional<Long> madeAt(String userKey);

    /** Takes the place of the one before, which opens nothing any more. */
    void put(String userKey, String hash, long now);

    /** Again is the same as once. */
    void remove(String userKey);
}
