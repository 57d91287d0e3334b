package org.chorus.probe;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Uses its tables while the app starts, which Confluence refuses. */
public final class HastyNotes {

    public HastyNotes(ActiveObjects ao) {
        ao.count(Note.class);
    }
}
