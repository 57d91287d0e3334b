package org.chorus.host;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pages, blog posts and comments of Confluence, whatever the viewer may see of them: ask {@link Permissions} first.
 * Drafts, old versions and what is in the trash do not exist.
 */
public interface Content {

    Optional<ContentItem> byId(long id);

    /** In the order asked; what does not exist is left out. */
    Map<Long, ContentItem> byIds(Collection<Long> ids);

    /** Id of the space's page that is called so now; there is at most one. */
    Optional<Long> pageTitled(String spaceKey, String title);

    /** The body as plain text; empty where there is none or the host does not say. */
    String text(long id);

    /** Names of the labels that everybody sees, without people's own ones. */
    Set<String> labels(long id);

    /** How many versions each person saved, by user key; the creator among them. */
    Map<String, Integer> contributors(long id);

    /** Ids of all pages and blog posts of a space, ascending: for a rebuild, which then asks for a hundred at a time. */
    List<Long> idsIn(String spaceKey);

    /** The comments under a page or blog post, replies among them. */
    List<ContentItem> commentsOn(long id);
}
