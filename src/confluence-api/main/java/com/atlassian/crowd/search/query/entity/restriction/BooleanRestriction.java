package com.atlassian.crowd.search.query.entity.restriction;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import java.util.List;

/** Conditions of which all or any must hold. [L] met by reflection only */
public final class BooleanRestriction implements SearchRestriction {

    private final boolean all;
    private final List<SearchRestriction> restrictions;

    public BooleanRestriction(boolean all, List<SearchRestriction> restrictions) {
        this.all = all;
        this.restrictions = restrictions;
    }

    public boolean isAll() {
        return all;
    }

    public List<SearchRestriction> getRestrictions() {
        return restrictions;
    }
}
