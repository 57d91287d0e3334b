package org.chorus.host.confluence;

import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.event.api.EventListener;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
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
        boolean quiet = event.isSuppressNotifications();
        if (is(event, CREATIONS)) {
            later(event, (now, saved) -> true, (now, saved) -> new ContentCreated(now, now.creatorKey(), now.createdAt(), quiet));
        } else if (is(event, EDITS)) {
            // Not before the edition that was saved can be seen: the one before it is there all the time.
            later(event, (now, saved) -> now.modifiedAt() + COARSEST_CLOCK > saved.modifiedAt(),
                    (now, saved) -> new ContentUpdated(now, saved.lastModifierKey(), saved.modifiedAt(), saved.version(), quiet));
        } else if (is(event, MOVES)) {
            later(event, (now, saved) -> now.spaceKey().equals(saved.spaceKey()),
                    (now, saved) -> new ContentUpdated(now, now.lastModifierKey(), now.modifiedAt(), now.version(), true));
        } else if (is(event, RETURNS)) {
            later(event, (now, saved) -> true, (now, saved) -> new ContentRestored(now));
        } else if (is(event, REMOVALS)) {
            removed(event.getContent().getId());
        }
    }

    /** Nothing where something later can be seen: then it is back, or was never gone. */
    private void removed(long id) {
        later.publish(thing(id), () -> content.byId(id).isEmpty() ? Optional.of(new ContentRemoved(id)) : Optional.empty(), Optional::empty);
    }

    /**
     * Tells of the content as it is when that can be seen; where it is gone by then, as it was saved. That is read here,
     * since somebody else may have saved the next edition by then.
     *
     * @param seen    whether what is there now (first) has what was saved (second)
     * @param telling of the same two
     */
    private void later(ContentEvent event, BiPredicate<ContentItem, ContentItem> seen, BiFunction<ContentItem, ContentItem, Event> telling) {
        long id = event.getContent().getId();
        Optional<ContentItem> saved = ContentFacts.itemOf(event.getContent());
        later.publish(thing(id), () -> content.byId(id).filter(now -> seen.test(now, saved.orElse(now))).map(now -> telling.apply(now, saved.orElse(now))),
                () -> content.byId(id).or(() -> saved).map(now -> telling.apply(now, saved.orElse(now))));
    }

    /** Of it, what happens is told in order. */
    static String thing(long id) {
        return "content " + id;
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
