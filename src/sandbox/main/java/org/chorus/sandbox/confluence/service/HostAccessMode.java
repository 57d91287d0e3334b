package org.chorus.sandbox.confluence.service;

import com.atlassian.confluence.api.model.accessmode.AccessMode;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import org.chorus.sandbox.confluence.Site;

/** Whether an administrator has made the site read-only. */
record HostAccessMode(Site site) implements AccessModeService {

    @Override
    public AccessMode getAccessMode() {
        return site.readOnly() ? AccessMode.READ_ONLY : AccessMode.READ_WRITE;
    }

    @Override
    public boolean isReadOnlyAccessModeEnabled() {
        return site.readOnly();
    }
}
