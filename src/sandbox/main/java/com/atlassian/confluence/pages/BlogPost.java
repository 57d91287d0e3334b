package com.atlassian.confluence.pages;

import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.service.HostObjects;

/** A blog post of its space. [S] C4 SLK */
public abstract class BlogPost extends AbstractPage {

    protected BlogPost(StoredContent content, HostObjects objects) {
        super(content, objects);
    }
}
