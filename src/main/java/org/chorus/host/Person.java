package org.chorus.host;

/**
 * Somebody as the host knows them now. Only the key is ever stored.
 *
 * @param username   what is typed in a mention; empty for a former user
 * @param avatarPath context-relative path of a picture
 * @param profilePath context-relative path of the profile page
 * @param email      empty when the host gives none
 * @param active     false when removed or deactivated: gets no mail
 */
public record Person(String key, String username, String name, String avatarPath, String profilePath, String email,
        boolean active) {

    /** Stands in for a person whom the host no longer knows; the name is left empty for the texts to fill. */
    public static Person former(String key) {
        return new Person(key, "", "", "", "", "", false);
    }

    public boolean isFormer() {
        return username.isEmpty();
    }
}
