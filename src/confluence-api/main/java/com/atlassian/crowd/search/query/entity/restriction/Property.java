package com.atlassian.crowd.search.query.entity.restriction;

/** What a condition is about. [L] met by reflection only */
public interface Property<T> {

    String getPropertyName();

    Class<T> getPropertyType();
}
