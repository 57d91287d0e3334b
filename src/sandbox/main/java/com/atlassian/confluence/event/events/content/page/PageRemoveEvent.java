package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A page was deleted for good. [L] seen in published apps of several versions */
public final class PageRemoveEvent extends HostContentEvent {

    public PageRemoveEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
