package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;
import org.chorus.sandbox.confluence.StoredContent;
import org.chorus.sandbox.confluence.service.HostContent;
import org.chorus.sandbox.confluence.service.HostObjects;

/** Content that lives in a space. [S] C4 SLK */
public abstract class SpaceContentEntityObject extends HostContent {

    protected SpaceContentEntityObject(StoredContent content, HostObjects objects) {
        super(content, objects);
    }

    public abstract Space getSpace();
}
