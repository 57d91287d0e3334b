package com.atlassian.sal.api;

/** How much of an address is wanted. [S] C3 OSSAPI */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
