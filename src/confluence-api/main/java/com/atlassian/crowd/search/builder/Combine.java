package com.atlassian.crowd.search.builder;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.search.query.entity.restriction.BooleanRestriction;
import java.util.List;

/** Puts conditions together. [L] met by reflection only */
public final class Combine {

    private Combine() {
    }

    public static BooleanRestriction anyOf(SearchRestriction... restrictions) {
        return new BooleanRestriction(false, List.of(restrictions));
    }

    public static BooleanRestriction allOf(SearchRestriction... restrictions) {
        return new BooleanRestriction(true, List.of(restrictions));
    }
}
