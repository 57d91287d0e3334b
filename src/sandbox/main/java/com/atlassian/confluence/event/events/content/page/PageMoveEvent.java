package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A page was moved. [L] seen in published apps of several versions */
public final class PageMoveEvent extends HostContentEvent {

    public PageMoveEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
