package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.service.HostObjects;

/** A page or a blog post. [S] C4 SLK */
public abstract class AbstractPage extends SpaceContentEntityObject {

    protected AbstractPage(StoredContent content, HostObjects objects) {
        super(content, objects);
    }
}
