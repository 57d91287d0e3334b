package org.chorus.idea;

/**
 * What the hosts said officially of an idea.
 *
 * @param text as stored, empty where there is none
 * @param by   user key
 * @param at   epoch milliseconds
 */
public record Answer(String text, String by, long at) {

    public static final Answer NONE = new Answer("", "", 0);

    public boolean isGiven() {
        return !text.isEmpty();
    }
}
