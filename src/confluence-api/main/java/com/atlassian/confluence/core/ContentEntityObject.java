package com.atlassian.confluence.core;

import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;

/** Anything one can write in Confluence. [S] C4 CTEN, SLK for id, type and creator, [L] the rest: call it by reflection */
public abstract class ContentEntityObject {

    public abstract long getId();

    public abstract String getType();

    public abstract ConfluenceUser getCreator();

    public abstract String getTitle();

    public abstract String getUrlPath();

    public abstract Date getCreationDate();

    public abstract ConfluenceUser getLastModifier();

    public abstract Date getLastModificationDate();

    /** 1 for the first. */
    public abstract int getVersion();

    /** `current`, `draft` or `trashed`. */
    public abstract String getContentStatus();

    /** False of what history keeps. */
    public abstract boolean isLatestVersion();

    public abstract List<Label> getLabels();

    public abstract List<?> getComments();
}
