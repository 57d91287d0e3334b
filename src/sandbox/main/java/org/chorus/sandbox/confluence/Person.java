package org.chorus.sandbox.confluence;

import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who has, or had, an account; or {@link #ANONYMOUS}.
 *
 * @param key      never changes, unlike the username
 * @param locale   as in {@code de_DE}; empty = the site's
 * @param timeZone as in {@code Europe/Berlin}; empty = the site's
 */
public record Person(String key, String username, String fullName, String email, String passwordHash,
                     boolean licensed, Standing standing, Set<String> groups, String locale, String timeZone,
                     long createdAt) {

    /** A visitor who has not logged in. */
    public static final Person ANONYMOUS = new Person("", "", "Anonymous", "", "", false, Standing.ACTIVE,
            Set.of(), "", "", 0);

    public Person {
        groups = Set.copyOf(groups);
    }

    public boolean anonymous() {
        return key.isEmpty();
    }

    public boolean active() {
        return standing == Standing.ACTIVE;
    }

    public boolean removed() {
        return standing == Standing.REMOVED;
    }

    /** A member of the super group, who may see and do everything. */
    public boolean superUser() {
        return active() && groups.contains(Groups.SUPER);
    }

    /** May administer the whole site; only a {@link #superUser} also sees content that is closed to others. */
    public boolean systemAdmin() {
        return active() && (superUser() || groups.contains(Groups.SYSTEM_ADMINS));
    }

    /** The first letters of the first and the last name, for the avatar. */
    public String initials() {
        String[] words = fullName.isBlank() ? new String[] {"?"} : fullName.strip().split("\\s+");
        String first = words[0].substring(0, words[0].offsetByCodePoints(0, 1));
        String last = words[words.length - 1];
        return words.length == 1 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1));
    }

    public Person named(String newName, String newEmail) {
        return new Person(key, username, newName, newEmail, passwordHash, licensed, standing, groups, locale,
                timeZone, createdAt);
    }

    public Person renamed(String newUsername) {
        return new Person(key, newUsername, fullName, email, passwordHash, licensed, standing, groups, locale,
                timeZone, createdAt);
    }

    public Person withPassword(String newHash) {
        return new Person(key, username, fullName, email, newHash, licensed, standing, groups, locale, timeZone,
                createdAt);
    }

    public Person licensed(boolean now) {
        return new Person(key, username, fullName, email, passwordHash, now, standing, groups, locale, timeZone,
                createdAt);
    }

    public Person standing(Standing now) {
        return new Person(key, username, fullName, email, passwordHash, licensed, now, groups, locale, timeZone,
                createdAt);
    }

    public Person speaking(String newLocale, String newTimeZone) {
        return new Person(key, username, fullName, email, passwordHash, licensed, standing, groups, newLocale,
                newTimeZone, createdAt);
    }

    public Person joining(String group) {
        Set<String> more = new TreeSet<>(groups);
        more.add(group);
        return inGroups(more);
    }

    public Person leaving(String group) {
        Set<String> fewer = new TreeSet<>(groups);
        fewer.remove(group);
        return inGroups(fewer);
    }

    private Person inGroups(Set<String> now) {
        return new Person(key, username, fullName, email, passwordHash, licensed, standing, now, locale, timeZone,
                createdAt);
    }
}
