package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A blog post came back from the trash. [L] seen in published apps of several versions */
public final class BlogPostRestoreEvent extends HostContentEvent {

    public BlogPostRestoreEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
