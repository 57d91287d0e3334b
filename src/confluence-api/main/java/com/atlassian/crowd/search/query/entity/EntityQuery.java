package com.atlassian.crowd.search.query.entity;

import com.atlassian.crowd.embedded.api.Query;
import com.atlassian.crowd.embedded.api.SearchRestriction;

/** Which users are wanted, and how many. [L] met by reflection only */
public final class EntityQuery<T> implements Query<T> {

    private final Class<T> returnType;
    private final SearchRestriction restriction;
    private final int maxResults;

    public EntityQuery(Class<T> returnType, SearchRestriction restriction, int maxResults) {
        this.returnType = returnType;
        this.restriction = restriction;
        this.maxResults = maxResults;
    }

    public Class<T> getReturnType() {
        return returnType;
    }

    public SearchRestriction getSearchRestriction() {
        return restriction;
    }

    public int getMaxResults() {
        return maxResults;
    }
}
