package com.atlassian.confluence.event.events.label;

import com.atlassian.confluence.labels.Label;

/** A label was taken from something. [L] as plugins published for Confluence use it: types in doubt, so call it by reflection */
public abstract class LabelRemoveEvent {

    /** A {@link com.atlassian.confluence.core.ContentEntityObject} or something else that can be labelled. */
    public abstract Object getLabelled();

    public abstract Label getLabel();
}
