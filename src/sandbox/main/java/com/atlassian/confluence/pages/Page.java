package com.atlassian.confluence.pages;

import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.service.HostObjects;

/** A page in the tree of its space. [S] C4 SLK */
public abstract class Page extends AbstractPage {

    protected Page(StoredContent content, HostObjects objects) {
        super(content, objects);
    }
}
