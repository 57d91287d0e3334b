package org.chorus.endorsement;

/**
 * Who may know of a thing: whoever may view the space and, where there is one, the content.
 *
 * @param spaceKey  empty for everybody who is logged in
 * @param contentId of Confluence's own page, blog post or comment; 0 for none
 */
public record Audience(String spaceKey, long contentId) {

    /** Everybody who is logged in. */
    public static final Audience EVERYBODY = new Audience("", 0);

    public static Audience space(String key) {
        return new Audience(key, 0);
    }

    /** Whether everybody of the other audience belongs to this one too. */
    boolean includes(Audience other) {
        return equals(EVERYBODY) || spaceKey.equals(other.spaceKey) && (contentId == 0 || contentId == other.contentId);
    }
}
