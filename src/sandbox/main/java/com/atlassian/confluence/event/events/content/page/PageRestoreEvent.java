package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A page came back from the trash. [L] seen in published apps of several versions */
public final class PageRestoreEvent extends HostContentEvent {

    public PageRestoreEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
