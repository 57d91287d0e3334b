package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostCreateEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRemoveEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostRestoreEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostTrashedEvent;
import com.atlassian.confluence.event.events.content.blogpost.BlogPostUpdateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.comment.CommentRemoveEvent;
import com.atlassian.confluence.event.events.content.comment.CommentUpdateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.event.events.label.LabelAddEvent;
import com.atlassian.confluence.event.events.label.LabelRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.user.User;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chorus.sandbox.NotEmulated;
import org.chorus.sandbox.confluence.WorldEvent;

/** Tells apps what happens in the world: those events of Confluence's whose signatures apps have. */
final class HostEvents implements Consumer<WorldEvent> {

    private final Supplier<EventPublisher> publisher;
    private final HostObjects objects;

    HostEvents(Supplier<EventPublisher> publisher, HostObjects objects) {
        this.publisher = publisher;
        this.objects = objects;
    }

    @Override
    public void accept(WorldEvent event) {
        if (event instanceof WorldEvent.SpaceRemoved removed) {
            publisher.get().publish(new SpaceRemoval(objects.of(removed.space())));
        } else if (event instanceof WorldEvent.PersonRemoved removed) {
            publisher.get().publish(new UserRemoval(objects.of(removed.person())));
        } else if (event instanceof WorldEvent.Labelled given) {
            publisher.get().publish(new LabelAddition(objects.of(given.content()), given.label()));
        } else if (event instanceof WorldEvent.Unlabelled taken) {
            publisher.get().publish(new LabelRemoval(objects.of(taken.content()), taken.label()));
        } else if (event instanceof WorldEvent.OfContent happened) {
            publisher.get().publish(ofContent(happened, objects.of(happened.content())));
        }
    }

    private static HostContentEvent ofContent(WorldEvent.OfContent event, ContentEntityObject content) {
        boolean quiet = event.quiet();
        return switch (event.content().kind()) {
            case PAGE -> switch (event.deed()) {
                case CREATED -> new PageCreateEvent(content, quiet);
                case EDITED -> new PageUpdateEvent(content, quiet);
                case MOVED -> new PageMoveEvent(content, quiet);
                case TRASHED -> new PageTrashedEvent(content, quiet);
                case RESTORED -> new PageRestoreEvent(content, quiet);
                case REMOVED -> new PageRemoveEvent(content, quiet);
            };
            case BLOG_POST -> switch (event.deed()) {
                case CREATED -> new BlogPostCreateEvent(content, quiet);
                case EDITED -> new BlogPostUpdateEvent(content, quiet);
                case TRASHED -> new BlogPostTrashedEvent(content, quiet);
                case RESTORED -> new BlogPostRestoreEvent(content, quiet);
                case REMOVED -> new BlogPostRemoveEvent(content, quiet);
                case MOVED -> throw new NotEmulated("moving a blog post");
            };
            case COMMENT -> switch (event.deed()) {
                case CREATED -> new CommentCreateEvent(content, quiet);
                case EDITED -> new CommentUpdateEvent(content, quiet);
                case TRASHED, REMOVED -> new CommentRemoveEvent(content, quiet);
                case MOVED, RESTORED -> throw new NotEmulated("moving or restoring a comment");
            };
        };
    }

    private static final class SpaceRemoval extends SpaceRemoveEvent {

        private final Space space;

        SpaceRemoval(Space space) {
            this.space = space;
        }

        @Override
        public Space getSpace() {
            return space;
        }
    }

    private static final class LabelAddition extends LabelAddEvent {

        private final ContentEntityObject content;
        private final Label label;

        LabelAddition(ContentEntityObject content, String label) {
            this.content = content;
            this.label = new HostLabel(label);
        }

        @Override
        public Object getLabelled() {
            return content;
        }

        @Override
        public Label getLabel() {
            return label;
        }
    }

    private static final class LabelRemoval extends LabelRemoveEvent {

        private final ContentEntityObject content;
        private final Label label;

        LabelRemoval(ContentEntityObject content, String label) {
            this.content = content;
            this.label = new HostLabel(label);
        }

        @Override
        public Object getLabelled() {
            return content;
        }

        @Override
        public Label getLabel() {
            return label;
        }
    }

    private static final class UserRemoval extends UserRemoveEvent {

        private final User user;

        UserRemoval(User user) {
            this.user = user;
        }

        @Override
        public User getUser() {
            return user;
        }
    }
}
