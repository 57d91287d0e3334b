package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.StoredContent;

/** A comment as apps hold it; equal by id. */
final class HostComment extends Comment {

    private final StoredContent content;
    private final HostObjects objects;

    HostComment(StoredContent content, HostObjects objects) {
        this.content = content;
        this.objects = objects;
    }

    @Override
    public long getId() {
        return content.id();
    }

    @Override
    public String getType() {
        return "comment";
    }

    @Override
    public ConfluenceUser getCreator() {
        return objects.userByKey(content.creatorKey());
    }

    @Override
    public String getTitle() {
        return content.title();
    }

    @Override
    public String getUrlPath() {
        return Addresses.of(content);
    }

    @Override
    public ContentEntityObject getContainer() {
        return objects.containerOf(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostComment that && content.id() == that.content.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(content.id());
    }
}
