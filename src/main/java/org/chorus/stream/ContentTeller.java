package org.chorus.stream;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.common.Event;
import org.chorus.common.Ref;
import org.chorus.common.Subscriber;
import org.chorus.host.Content;
import org.chorus.host.ContentCreated;
import org.chorus.host.ContentItem;
import org.chorus.host.ContentKind;
import org.chorus.host.ContentLabelled;
import org.chorus.host.ContentRemoved;
import org.chorus.host.ContentRestored;
import org.chorus.host.ContentUpdated;
import org.chorus.topic.TopicService;

/**
 * Tells of Confluence's own pages, blog posts and comments, unless whoever saved them asked for quiet. They run in the
 * topics that their labels name, those of a comment being the labels of what it was written under.
 */
public final class ContentTeller implements Subscriber {

    private final Told told;
    private final Activities activities;
    private final Content content;
    private final TopicService topics;
    private final Clock clock;

    public ContentTeller(Told told, Activities activities, Content content, TopicService topics, Clock clock) {
        this.told = told;
        this.activities = activities;
        this.content = content;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event instanceof ContentCreated created && !created.quiet()) {
            created(created);
        } else if (event instanceof ContentUpdated updated) {
            updated(updated);
        } else if (event instanceof ContentLabelled labelled) {
            activities.putTopics(ref(labelled.item()), subjects(labelled.item()));
        } else if (event instanceof ContentRemoved removed) {
            activities.hide(refs(removed.id()), clock.millis());
        } else if (event instanceof ContentRestored restored) {
            activities.show(refs(restored.item().id()));
        }
    }

    private void created(ContentCreated created) {
        ContentItem item = created.item();
        ActivityKind kind = switch (item.kind()) {
            case PAGE -> ActivityKind.PAGE_CREATED;
            case BLOGPOST -> ActivityKind.BLOGPOST_CREATED;
            case COMMENT -> ActivityKind.CONTENT_COMMENTED;
        };
        Activity activity = activity(kind, item, created.actorKey(), created.at());
        String words = item.kind() == ContentKind.PAGE ? "" : PlainWords.asStored(content.text(item.id()));
        Set<String> channels = new HashSet<>(Told.channels(activity, subjects(item), Set.of()));
        if (item.kind() == ContentKind.COMMENT) {
            content.byId(item.containerId()).ifPresent(container ->
                    channels.addAll(Told.to(created.actorKey(), Set.of(container.creatorKey()))));
        }
        told.atMostOnce(activity.saying(words), channels, "content:" + item.id());
    }

    private void updated(ContentUpdated updated) {
        ContentItem item = updated.item();
        Ref ref = ref(item);
        if (item.kind() == ContentKind.COMMENT) {
            activities.resay(ref, PlainWords.asStored(content.text(item.id())));
            return;
        }
        Set<Integer> subjects = subjects(item);
        activities.describe(ref, item.title(), item.spaceKey(), subjects);
        if (item.kind() == ContentKind.BLOGPOST) {
            activities.resay(ref, PlainWords.asStored(content.text(item.id())));
        }
        if (!updated.quiet()) {
            Activity activity = activity(item.kind() == ContentKind.PAGE ? ActivityKind.PAGE_EDITED : ActivityKind.BLOGPOST_EDITED, item,
                    updated.actorKey(), updated.at());
            told.edit(activity, Told.channels(activity, subjects, Set.of()));
        }
    }

    private Activity activity(ActivityKind kind, ContentItem item, String actor, long at) {
        Place place = Place.content(item.spaceKey(), placeOf(item));
        Ref container = item.containerId() == 0 ? ref(item)
                : Ref.of(content.byId(item.containerId()).map(ContentItem::kind).orElse(ContentKind.PAGE).word(), item.containerId());
        return Activity.of(kind, actor, container, place, at).about(ref(item)).titled(item.title());
    }

    private Set<Integer> subjects(ContentItem item) {
        return Set.copyOf(topics.ofLabels(content.labels(placeOf(item))).values());
    }

    /** A comment is where the page is under which it was written. */
    private static long placeOf(ContentItem item) {
        return item.containerId() == 0 ? item.id() : item.containerId();
    }

    private static Ref ref(ContentItem item) {
        return Ref.of(item.kind().word(), item.id());
    }

    /** Nothing tells of which kind it was. */
    private static Set<Ref> refs(long id) {
        return Stream.of(ContentKind.values()).map(kind -> Ref.of(kind.word(), id)).collect(Collectors.toSet());
    }
}
