package com.atlassian.crowd.search.query.entity.restriction;

import com.atlassian.crowd.embedded.api.SearchRestriction;

/** A condition on one property. [L] met by reflection only */
public final class TermRestriction<T> implements SearchRestriction {

    private final Property<T> property;
    private final MatchMode matchMode;
    private final T value;

    public TermRestriction(Property<T> property, MatchMode matchMode, T value) {
        this.property = property;
        this.matchMode = matchMode;
        this.value = value;
    }

    public Property<T> getProperty() {
        return property;
    }

    public MatchMode getMatchMode() {
        return matchMode;
    }

    public T getValue() {
        return value;
    }
}
