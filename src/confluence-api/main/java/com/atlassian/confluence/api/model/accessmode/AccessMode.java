package com.atlassian.confluence.api.model.accessmode;

/** What the site lets people do. [S] C4 PSEA, CTEN */
public enum AccessMode {
    READ_WRITE,
    READ_ONLY
}
