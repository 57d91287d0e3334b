package com.atlassian.confluence.event.events.content.comment;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A comment was written. [S] C5 SLK */
public final class CommentCreateEvent extends HostContentEvent {

    public CommentCreateEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
