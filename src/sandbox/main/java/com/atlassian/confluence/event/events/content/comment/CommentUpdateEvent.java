package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A comment was edited. [L] seen in published apps of several versions */
public final class CommentUpdateEvent extends HostContentEvent {

    public CommentUpdateEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
