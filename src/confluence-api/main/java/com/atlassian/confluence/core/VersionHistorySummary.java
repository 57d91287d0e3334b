package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;

/** Who saved one version of content. [L] seen in published apps of several versions: call it by reflection */
public abstract class VersionHistorySummary {

    public abstract ConfluenceUser getLastModifier();
}
