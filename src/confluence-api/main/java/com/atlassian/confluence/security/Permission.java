package com.atlassian.confluence.security;

/** What one may be permitted. [S] C4 SLK for VIEW and ADMINISTER, [L] EDIT */
public class Permission {

    public static final Permission VIEW = new Permission("VIEW");
    public static final Permission EDIT = new Permission("EDIT");
    public static final Permission ADMINISTER = new Permission("ADMINISTER");

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
