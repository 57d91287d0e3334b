package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import org.chorus.sandbox.confluence.Addresses;
import org.chorus.sandbox.confluence.StoredContent;

/** A blog post as apps hold it; equal by id. */
final class HostBlogPost extends BlogPost {

    private final StoredContent content;
    private final HostObjects objects;

    HostBlogPost(StoredContent content, HostObjects objects) {
        this.content = content;
        this.objects = objects;
    }

    @Override
    public long getId() {
        return content.id();
    }

    @Override
    public String getType() {
        return "blogpost";
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
    public Space getSpace() {
        return objects.spaceOf(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HostBlogPost that && content.id() == that.content.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(content.id());
    }
}
