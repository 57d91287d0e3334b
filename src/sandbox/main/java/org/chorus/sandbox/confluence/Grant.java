package org.chorus.sandbox.confluence;

/**
 * One right on one space for one person, one group, everybody logged in, or everybody.
 *
 * @param name a person's key or a group's name; empty for the other two
 */
public record Grant(SpaceRight right, Grantee grantee, String name) {

    /** Whom a right is granted to. */
    public enum Grantee { PERSON, GROUP, LOGGED_IN, ANYBODY }

    public static Grant toPerson(SpaceRight right, Person person) {
        return new Grant(right, Grantee.PERSON, person.key());
    }

    public static Grant toGroup(SpaceRight right, String group) {
        return new Grant(right, Grantee.GROUP, group);
    }

    public static Grant toLoggedIn(SpaceRight right) {
        return new Grant(right, Grantee.LOGGED_IN, "");
    }

    public static Grant toAnybody(SpaceRight right) {
        return new Grant(right, Grantee.ANYBODY, "");
    }

    boolean covers(Person person) {
        return switch (grantee) {
            case PERSON -> !person.anonymous() && person.key().equals(name);
            case GROUP -> person.groups().contains(name);
            case LOGGED_IN -> !person.anonymous();
            case ANYBODY -> true;
        };
    }
}
