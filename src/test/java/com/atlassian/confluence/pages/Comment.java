package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** A comment on content; called by name only, so it is no signature the app is compiled against. [S] C4 SLK */
public abstract class Comment extends ContentEntityObject {

    public abstract ContentEntityObject getContainer();
}
