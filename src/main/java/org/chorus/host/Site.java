package org.chorus.host;

/** Facts of the installation. */
public interface Site {

    /** Absolute address of the site without a trailing slash, for mails and feeds. */
    String baseUrl();

    /** Path of the web application, such as `/confluence`; empty at the root. */
    String contextPath();

    /** While true, nothing may be written. */
    boolean isReadOnly();
}
