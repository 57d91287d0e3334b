package org.chorus.host;

/**
 * A page, a blog post or a comment of Confluence as it is now.
 *
 * @param containerId   what a comment was written under; 0 for the others
 * @param title         of a comment, the title of what it was written under
 * @param path          context-relative
 * @param creatorKey    empty where the host does not say, as of anonymous and former users
 * @param createdAt     epoch milliseconds, as is `modifiedAt`
 * @param version       number of the edition, 1 for the first; 0 where the host does not say
 */
public record ContentItem(long id, ContentKind kind, long containerId, String title, String spaceKey, String path,
        String creatorKey, long createdAt, String lastModifierKey, long modifiedAt, int version) {
}
