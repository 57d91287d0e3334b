package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;

/** Something happened to a page, a blog post, a comment or other content. [S] C5 SLK */
public abstract class ContentEvent {

    public abstract ContentEntityObject getContent();

    /** Whether the editor asked not to notify watchers, as of a minor edit. */
    public abstract boolean isSuppressNotifications();
}
