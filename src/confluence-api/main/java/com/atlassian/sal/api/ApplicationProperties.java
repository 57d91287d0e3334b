package com.atlassian.sal.api;

/** The site: its address, name and version. [S] C3 LIK, SLK, CTEN */
public interface ApplicationProperties {

    String getBaseUrl(UrlMode mode);

    String getDisplayName();

    String getVersion();
}
