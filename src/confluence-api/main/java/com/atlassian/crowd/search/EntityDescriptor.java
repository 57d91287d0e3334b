package com.atlassian.crowd.search;

/** Users or groups. [L] met by reflection only */
public final class EntityDescriptor {

    private static final EntityDescriptor USER = new EntityDescriptor();

    private EntityDescriptor() {
    }

    public static EntityDescriptor user() {
        return USER;
    }
}
