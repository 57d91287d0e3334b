package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A blog post was published. [S] C5 SLK */
public final class BlogPostCreateEvent extends HostContentEvent {

    public BlogPostCreateEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
