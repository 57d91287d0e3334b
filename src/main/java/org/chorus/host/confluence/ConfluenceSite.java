package org.chorus.host.confluence;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import org.chorus.host.Site;

/** This installation of Confluence. */
public final class ConfluenceSite implements Site {

    private final ApplicationProperties application;
    private final AccessModeService accessMode;

    public ConfluenceSite(ApplicationProperties application, AccessModeService accessMode) {
        this.application = application;
        this.accessMode = accessMode;
    }

    @Override
    public String baseUrl() {
        return withoutTrailingSlash(application.getBaseUrl(UrlMode.CANONICAL));
    }

    @Override
    public String contextPath() {
        return withoutTrailingSlash(application.getBaseUrl(UrlMode.RELATIVE));
    }

    @Override
    public boolean isReadOnly() {
        return accessMode.isReadOnlyAccessModeEnabled();
    }

    private static String withoutTrailingSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
