package org.chorus.sandbox.confluence;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A page, a blog post or a comment as it is now; its older editions are in {@link Contents#history}.
 *
 * @param parentId    the page above, or the comment answered; 0 = none
 * @param containerId what a comment was written under; 0 for everything else
 * @param viewers     restriction on viewing, which pages below inherit
 * @param editors     restriction on editing, which they do not
 * @param likes       since when (epoch milliseconds) by person's key
 */
public record StoredContent(long id, ContentKind kind, String spaceKey, long parentId, long containerId,
                            String creatorKey, long createdAt, Edition now, Set<String> labels, Audience viewers,
                            Audience editors, Map<String, Long> likes, boolean trashed) {

    public StoredContent {
        labels = Set.copyOf(labels);
        likes = Map.copyOf(likes);
    }

    public String title() {
        return now.title();
    }

    public String body() {
        return now.body();
    }

    StoredContent edited(Edition next) {
        return with(next, labels, viewers, editors, likes, trashed);
    }

    StoredContent labelled(Set<String> newLabels) {
        return with(now, newLabels, viewers, editors, likes, trashed);
    }

    StoredContent restricted(Audience newViewers, Audience newEditors) {
        return with(now, labels, newViewers, newEditors, likes, trashed);
    }

    StoredContent liked(String personKey, long at) {
        Map<String, Long> more = new TreeMap<>(likes);
        more.put(personKey, at);
        return with(now, labels, viewers, editors, more, trashed);
    }

    StoredContent unliked(String personKey) {
        Map<String, Long> fewer = new TreeMap<>(likes);
        fewer.remove(personKey);
        return with(now, labels, viewers, editors, fewer, trashed);
    }

    StoredContent trashed(boolean nowTrashed) {
        return with(now, labels, viewers, editors, likes, nowTrashed);
    }

    StoredContent createdBy(String personKey, long at) {
        return new StoredContent(id, kind, spaceKey, parentId, containerId, personKey, at,
                new Edition(now.number(), now.title(), now.body(), personKey, at, now.note()), labels, viewers,
                editors, likes, trashed);
    }

    StoredContent below(long newParentId) {
        return new StoredContent(id, kind, spaceKey, newParentId, containerId, creatorKey, createdAt, now, labels,
                viewers, editors, likes, trashed);
    }

    private StoredContent with(Edition edition, Set<String> newLabels, Audience newViewers, Audience newEditors,
                               Map<String, Long> newLikes, boolean nowTrashed) {
        return new StoredContent(id, kind, spaceKey, parentId, containerId, creatorKey, createdAt, edition, newLabels,
                newViewers, newEditors, newLikes, nowTrashed);
    }
}
