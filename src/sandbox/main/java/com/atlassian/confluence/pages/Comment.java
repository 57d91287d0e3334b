package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;

/** A comment on content. [S] C4 SLK */
public abstract class Comment extends ContentEntityObject {

    public abstract ContentEntityObject getContainer();
}
