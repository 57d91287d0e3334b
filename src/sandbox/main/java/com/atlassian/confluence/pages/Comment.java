package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.service.HostContent;
import org.chorus.sandbox.confluence.service.HostObjects;

/** A comment on content. [S] C4 SLK */
public abstract class Comment extends HostContent {

    protected Comment(StoredContent content, HostObjects objects) {
        super(content, objects);
    }

    public abstract ContentEntityObject getContainer();
}
