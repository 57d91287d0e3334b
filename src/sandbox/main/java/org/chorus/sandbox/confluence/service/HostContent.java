package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
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
    public final Date getCreationDate() {
        return new Date(content.createdAt());
    }

    @Override
    public final ConfluenceUser getLastModifier() {
        return objects.userByKey(content.now().editorKey());
    }

    @Override
    public final Date getLastModificationDate() {
        return new Date(content.now().at());
    }

    @Override
    public final int getVersion() {
        return content.now().number();
    }

    @Override
    public final String getContentStatus() {
        return content.trashed() ? "trashed" : "current";
    }

    /** Older editions are not handed out. */
    @Override
    public final boolean isLatestVersion() {
        return true;
    }

    @Override
    public final List<Label> getLabels() {
        return content.labels().stream().sorted().<Label>map(HostLabel::new).toList();
    }

    @Override
    public final List<?> getComments() {
        return objects.commentsOn(content);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof HostContent that && content.id() == that.content.id();
    }

    @Override
    public final int hashCode() {
        return Long.hashCode(content.id());
    }

    /** The body as it is kept. */
    public final String storage() {
        return content.body();
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
