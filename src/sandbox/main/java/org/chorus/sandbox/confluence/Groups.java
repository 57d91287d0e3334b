package org.chorus.sandbox.confluence;

/** The groups that mean something to the host; every other group is just a name that people share. */
public final class Groups {

    /** Confluence's super group: system administrators who see all content, restricted pages too. */
    public static final String SUPER = "confluence-administrators";
    /** System administrators who see only what their spaces and pages allow. */
    public static final String SYSTEM_ADMINS = "system-administrators";
    /** Everybody with a licence; kept in step with {@link Person#licensed()}. */
    public static final String LICENSED = "confluence-users";
    /** Where somebody sits in the organisation: {@code unit-ops}. */
    public static final String UNIT_PREFIX = "unit-";

    private Groups() {
    }
}
