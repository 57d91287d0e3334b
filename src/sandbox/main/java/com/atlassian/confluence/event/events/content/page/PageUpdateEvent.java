package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A page was edited. [S] C5 SLK */
public final class PageUpdateEvent extends HostContentEvent {

    public PageUpdateEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
