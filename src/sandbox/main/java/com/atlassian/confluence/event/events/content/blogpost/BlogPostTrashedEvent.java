package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A blog post went into the trash. [L] seen in published apps of several versions */
public final class BlogPostTrashedEvent extends HostContentEvent {

    public BlogPostTrashedEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
