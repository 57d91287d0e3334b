package org.chorus.host;

/** The person of the current request. */
public interface CurrentUser {

    Viewer viewer();
}
