package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;

/** What happened to which content, and whether watchers are told; stands between apps' signature and its kinds. */
public abstract class HostContentEvent extends ContentEvent {

    private final ContentEntityObject content;
    private final boolean quiet;

    protected HostContentEvent(ContentEntityObject content, boolean quiet) {
        this.content = content;
        this.quiet = quiet;
    }

    @Override
    public final ContentEntityObject getContent() {
        return content;
    }

    @Override
    public final boolean isSuppressNotifications() {
        return quiet;
    }
}
