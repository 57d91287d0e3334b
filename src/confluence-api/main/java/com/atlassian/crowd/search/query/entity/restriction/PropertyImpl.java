package com.atlassian.crowd.search.query.entity.restriction;

/** What a condition is about, as a value. [L] met by reflection only */
public final class PropertyImpl<T> implements Property<T> {

    private final String name;
    private final Class<T> type;

    public PropertyImpl(String name, Class<T> type) {
        this.name = name;
        this.type = type;
    }

    @Override
    public String getPropertyName() {
        return name;
    }

    @Override
    public Class<T> getPropertyType() {
        return type;
    }
}
