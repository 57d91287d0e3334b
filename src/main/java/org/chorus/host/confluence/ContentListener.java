package org.chorus.host.confluence;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.event.api.EventListener;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chorus.common.Event;
import org.chorus.host.Content;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentRestored;
import org.chorus.host.ContentUpdated;

/**
 * Turns what the host tells of pages, blog posts and comments into our events. They are known by the names of their
 * classes, so that a host without one of these still tells the others.
 */
public final class ContentListener {

    private static final Set<String> CREATIONS = Set.of("PageCreateEvent", "BlogPostCreateEvent", "CommentCreateEvent");
    private static final Set<String> EDITS = Set.of("PageUpdateEvent", "BlogPostUpdateEvent", "CommentUpdateEvent");
    private static final Set<String> MOVES = Set.of("PageMoveEvent", "BlogPostMoveEvent");
    private static final Set<String> RETURNS = Set.of("PageRestoreEvent", "BlogPostRestoreEvent");
    private static final Set<String> REMOVALS = Set.of("PageRemoveEvent", "PageTrashedEvent", "BlogPostRemoveEvent",
            "BlogPostTrashedEvent", "CommentRemoveEvent");
    /** Some databases keep whole seconds only. */
    private static final long COARSEST_CLOCK = 1000;

    private final Content content;
    private final AfterCommit later;

    public ContentListener(Content content, AfterCommit later) {
        this.content = content;
        this.later = later;
    }

    @EventListener
    public void onContent(ContentEvent event) {
        long id = event.getContent().getId();
        boolean quiet = event.isSuppressNotifications();
        if (is(event, CREATIONS)) {
            later(id, item -> new ContentCreated(item, item.creatorKey(), item.createdAt(), quiet));
        } else if (is(event, EDITS)) {
            edited(event, id, quiet);
        } else if (is(event, MOVES)) {
            later(id, item -> new ContentUpdated(item, item.lastModifierKey(), item.modifiedAt(), true));
        } else if (is(event, RETURNS)) {
            later(id, ContentRestored::new);
        } else if (is(event, REMOVALS)) {
            later.publish(() -> content.byId(id).isEmpty() ? Optional.of(new ContentRemoved(id)) : Optional.empty());
        }
    }

    /**
     * Not before the edition that was saved can be seen: the one before it is there all the time. Who saved it and when
     * is read here, since somebody else may have saved the next one by then.
     */
    private void edited(ContentEvent event, long id, boolean quiet) {
        Optional<ContentItem> saved = ContentFacts.itemOf(event.getContent());
        long savedAt = saved.map(ContentItem::modifiedAt).orElse(0L);
        later.publish(() -> content.byId(id).filter(item -> item.modifiedAt() + COARSEST_CLOCK > savedAt)
                .map(item -> new ContentUpdated(item, saved.orElse(item).lastModifierKey(), saved.orElse(item).modifiedAt(), quiet)));
    }

    private void later(long id, Function<ContentItem, Event> telling) {
        later.publish(() -> content.byId(id).map(telling));
    }

    /** By the event's own class or one it extends: the host may tell a special kind. */
    private static boolean is(ContentEvent event, Set<String> names) {
        for (Class<?> type = event.getClass(); type != null; type = type.getSuperclass()) {
            if (names.contains(type.getSimpleName())) {
                return true;
            }
        }
        return false;
    }
}
