package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;

/** Anything one can write in Confluence. [S] C4 CTEN, SLK for id, type and creator, [L] the rest */
public abstract class ContentEntityObject {

    public abstract long getId();

    public abstract String getType();

    public abstract ConfluenceUser getCreator();

    public abstract String getTitle();

    public abstract String getUrlPath();
}
