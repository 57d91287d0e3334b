package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A comment was deleted. [L] seen in published apps of several versions */
public final class CommentRemoveEvent extends HostContentEvent {

    public CommentRemoveEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
