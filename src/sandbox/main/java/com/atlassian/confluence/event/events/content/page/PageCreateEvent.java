package com.atlassian.confluence.event.events.content.page;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.service.HostContentEvent;

/** A page was published. [S] C5 SLK */
public final class PageCreateEvent extends HostContentEvent {

    public PageCreateEvent(ContentEntityObject content, boolean quiet) {
        super(content, quiet);
    }
}
