package org.chorus.topic;

import java.util.Set;

/**
 * Subjects with all that are merged with them.
 *
 * @param ids      of all of them
 * @param halfLife in how many days what people know of it is half as fresh, the longest where several subjects say
 *                 something; 0 where none does
 */
public record Family(Set<Integer> ids, int halfLife) {

    static final Family NONE = new Family(Set.of(), 0);

    public Family {
        ids = Set.copyOf(ids);
    }
}
