package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.user.User;
import java.util.List;
import java.util.Optional;
import org.chorus.sandbox.confluence.Person;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.StoredSpace;
import org.chorus.sandbox.confluence.World;

/** Translates between the world and the objects that apps hold. There, as in Confluence, null is nobody. */
public final class HostObjects {

    private final World world;

    public HostObjects(World world) {
        this.world = world;
    }

    /** Null for a visitor who has not logged in. */
    public ConfluenceUser of(Person person) {
        return person.anonymous() ? null : new HostUser(person);
    }

    public Space of(StoredSpace space) {
        return new HostSpace(space);
    }

    public ContentEntityObject of(StoredContent content) {
        return switch (content.kind()) {
            case PAGE -> new HostPage(content, this);
            case BLOG_POST -> new HostBlogPost(content, this);
            case COMMENT -> new HostComment(content, this);
        };
    }

    /** Who somebody is now, whatever the object says that was handed out once. */
    public Person person(User user) {
        if (user == null) {
            return Person.ANONYMOUS;
        }
        Optional<Person> found = user instanceof ConfluenceUser known
                ? world.people().byKey(known.getKey().getStringValue())
                : world.people().named(user.getName());
        return found.orElseThrow(() -> new IllegalArgumentException("the host knows no user " + user.getName()));
    }

    /** What a space is now; empty if it was removed meanwhile. */
    public Optional<StoredSpace> stored(Space space) {
        return world.spaces().withId(space.getId());
    }

    /** What content is now; empty if it was deleted meanwhile. */
    public Optional<StoredContent> stored(ContentEntityObject content) {
        return world.contents().withId(content.getId());
    }

    /** Null where the account was removed. */
    ConfluenceUser userByKey(String key) {
        return world.people().byKey(key).filter(person -> !person.removed()).map(this::of).orElse(null);
    }

    Space spaceOf(StoredContent content) {
        return world.spaces().withKey(content.spaceKey()).map(this::of).orElse(null);
    }

    /** What is in the trash too. */
    ContentEntityObject containerOf(StoredContent comment) {
        return world.contents().kept(comment.containerId()).map(this::of).orElse(null);
    }

    List<ContentEntityObject> commentsOn(StoredContent container) {
        return world.contents().comments(container).stream().map(this::of).toList();
    }
}
