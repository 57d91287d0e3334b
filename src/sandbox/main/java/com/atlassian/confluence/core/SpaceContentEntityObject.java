package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Content that lives in a space. [S] C4 SLK */
public abstract class SpaceContentEntityObject extends ContentEntityObject {

    public abstract Space getSpace();
}
