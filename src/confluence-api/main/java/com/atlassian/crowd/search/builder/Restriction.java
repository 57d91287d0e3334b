package com.atlassian.crowd.search.builder;

import com.atlassian.crowd.search.query.entity.restriction.MatchMode;
import com.atlassian.crowd.search.query.entity.restriction.Property;
import com.atlassian.crowd.search.query.entity.restriction.TermRestriction;

/** Begins a condition. [L] met by reflection only */
public final class Restriction {

    private Restriction() {
    }

    public static <T> RestrictionWithProperty<T> on(Property<T> property) {
        return new RestrictionWithProperty<>(property);
    }

    /** Ends a condition. [L] met by reflection only */
    public static final class RestrictionWithProperty<T> {

        private final Property<T> property;

        private RestrictionWithProperty(Property<T> property) {
            this.property = property;
        }

        public TermRestriction<T> startingWith(T value) {
            return new TermRestriction<>(property, MatchMode.STARTS_WITH, value);
        }

        public TermRestriction<T> exactlyMatching(T value) {
            return new TermRestriction<>(property, MatchMode.EXACTLY_MATCHES, value);
        }
    }
}
