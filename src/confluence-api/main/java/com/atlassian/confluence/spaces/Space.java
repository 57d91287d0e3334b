package com.atlassian.confluence.spaces;

import java.util.Date;

/** A space. [S] C4 SLK for id, key and name, [L] the rest */
public abstract class Space {

    public abstract Date getCreationDate();

    public abstract long getId();

    public abstract String getKey();

    public abstract String getName();

    public abstract boolean isPersonal();

    public abstract boolean isArchived();

    public abstract String getUrlPath();
}
