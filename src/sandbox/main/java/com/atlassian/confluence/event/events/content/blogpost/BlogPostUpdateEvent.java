package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A blog post was edited. [S] C5 SLK */
public final class BlogPostUpdateEvent extends HostContentEvent {

    public BlogPostUpdateEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
