package org.chorus.endorsement;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.common.Ref;

/** The numbers in references. */
final class Ids {

    private static final String NUMBER = "[1-9]\\d{0,8}";

    private Ids() {
    }

    /** Those of this kind; what is no number is nobody's id. */
    static Set<Integer> of(Collection<Ref> refs, String kind) {
        return refs.stream().filter(ref -> ref.kind().equals(kind) && ref.id().matches(NUMBER))
                .map(ref -> Integer.parseInt(ref.id())).collect(Collectors.toSet());
    }
}
