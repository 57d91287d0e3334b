package org.chorus.follow;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Ids as they come from addresses. */
final class Numbers {

    private Numbers() {
    }

    /** Those of the texts that can be ids. */
    static Set<Integer> of(Collection<String> ids) {
        return ids.stream().filter(id -> id.matches("[1-9]\\d{0,8}")).map(Integer::valueOf).collect(Collectors.toSet());
    }
}
