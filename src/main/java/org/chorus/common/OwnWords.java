package org.chorus.common;

import java.util.Map;

/** What one person wrote in one feature, to be handed out to that person as a file. */
public interface OwnWords {

    /**
     * Lists by name, such as `comments`, in the order of the file; each is read bit by bit while it is gone through.
     * Values of a record are texts, numbers, booleans, {@link java.time.Instant}s, lists and maps; what is not known is left out.
     */
    Map<String, Iterable<Map<String, Object>>> of(String userKey);
}
