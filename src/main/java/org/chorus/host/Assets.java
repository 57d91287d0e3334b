package org.chorus.host;

/** The scripts and styles of the page being built. */
public interface Assets {

    /** @param bundle key of one of our web-resources, such as `board` */
    void require(String bundle);
}
