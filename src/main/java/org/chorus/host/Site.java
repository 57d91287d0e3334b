package org.chorus.host;

import org.chorus.common.Forbidden;

/** Facts of the installation. */
public interface Site {

    /** Absolute address of the site without a trailing slash, for mails and feeds. */
    String baseUrl();

    /** Path of the web application, such as `/confluence`; empty at the root. */
    String contextPath();

    /** While true, nothing may be written. */
    boolean isReadOnly();

    /** @throws Forbidden while the site is read-only */
    default void requireWritable() {
        if (isReadOnly()) {
            throw new Forbidden("site.read-only", "The site is read-only at the moment: nothing can be changed.");
        }
    }
}
