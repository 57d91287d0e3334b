package org.chorus.note;

/**
 * Who a note is for: those who may view a space, or everybody who can log in.
 *
 * @param spaceKey empty for everybody who can log in
 */
public record Audience(String spaceKey) {

    public static final Audience EVERYBODY = new Audience("");

    public boolean isEverybody() {
        return spaceKey.isEmpty();
    }
}
