package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A page went into the trash. [L] seen in published apps of several versions */
public final class PageTrashedEvent extends HostContentEvent {

    public PageTrashedEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
