package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.StoredContent;

/**
 * Content as apps hold it; equal by id. A class has one parent only, so this stands between the signature that apps
 * compile against and the kinds of content that only the host tells apart.
 */
public abstract class HostContent extends ContentEntityObject {

    private final StoredContent content;
    private final HostObjects objects;

    protected HostContent(StoredContent content, HostObjects objects) {
        this.content = content;
        this.objects = objects;
    }

    @Override
    public final long getId() {
        return content.id();
    }

    @Override
    public final String getType() {
        return switch (content.kind()) {
            case PAGE -> "page";
            case BLOG_POST -> "blogpost";
            case COMMENT -> "comment";
        };
    }

    @Override
    public final ConfluenceUser getCreator() {
        return objects.userByKey(content.creatorKey());
    }

    @Override
    public final String getTitle() {
        return content.title();
    }

    @Override
    public final String getUrlPath() {
        return Addresses.of(content);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof HostContent that && content.id() == that.content.id();
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(content.id());
    }

    /** Null where the space is gone. */
    protected final Space space() {
        return objects.spaceOf(content);
    }

    /** What a comment was written under; null where that is gone. */
    protected final ContentEntityObject container() {
        return objects.containerOf(content);
    }
}
