package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A blog post was deleted for good. [L] seen in published apps of several versions */
public final class BlogPostRemoveEvent extends HostContentEvent {

    public BlogPostRemoveEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
