package org.chorus.given;

import org.chorus.host.Site;

/** An installation under `/confluence` that can be set read-only. */
public final class ASite implements Site {

    private boolean readOnly;

    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
    }

    @Override
    public String baseUrl() {
        return "http://example.test/confluence";
    }

    @Override
    public String contextPath() {
        return "/confluence";
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }
}
