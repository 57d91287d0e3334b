package com.atlassian.crowd.search.builder;

import com.atlassian.crowd.embedded.api.SearchRestriction;
import com.atlassian.crowd.search.EntityDescriptor;
import com.atlassian.crowd.search.query.entity.EntityQuery;

/** Builds a query step by step. [L] met by reflection only */
public final class QueryBuilder {

    private QueryBuilder() {
    }

    public static <T> PartialEntityQuery<T> queryFor(Class<T> returnType, EntityDescriptor entity) {
        return new PartialEntityQuery<>(returnType);
    }

    /** Wants a condition. [L] met by reflection only */
    public static final class PartialEntityQuery<T> {

        private final Class<T> returnType;

        private PartialEntityQuery(Class<T> returnType) {
            this.returnType = returnType;
        }

        public PartialEntityQueryWithRestriction<T> with(SearchRestriction restriction) {
            return new PartialEntityQueryWithRestriction<>(returnType, restriction);
        }
    }

    /** Wants a bound. [L] met by reflection only */
    public static final class PartialEntityQueryWithRestriction<T> {

        private final Class<T> returnType;
        private final SearchRestriction restriction;

        private PartialEntityQueryWithRestriction(Class<T> returnType, SearchRestriction restriction) {
            this.returnType = returnType;
            this.restriction = restriction;
        }

        public EntityQuery<T> returningAtMost(int maxResults) {
            return new EntityQuery<>(returnType, restriction, maxResults);
        }
    }
}
