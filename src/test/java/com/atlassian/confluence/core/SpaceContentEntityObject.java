package com.atlassian.confluence.core;

import com.atlassian.confluence.spaces.Space;

/** Content that lives in a space; called by name only, so it is no signature the app is compiled against. [S] C4 SLK */
public abstract class SpaceContentEntityObject extends ContentEntityObject {

    public abstract Space getSpace();
}
