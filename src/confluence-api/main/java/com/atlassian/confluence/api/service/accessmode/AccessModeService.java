package com.atlassian.confluence.api.service.accessmode;

import com.atlassian.confluence.api.model.accessmode.AccessMode;

/** Whether the site is read-only just now. [S] C4 PSEA, CTEN, SLK */
public interface AccessModeService {

    AccessMode getAccessMode();

    boolean isReadOnlyAccessModeEnabled();
}
