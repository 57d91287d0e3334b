package com.atlassian.confluence.event.events.space;

import com.atlassian.confluence.spaces.Space;

/** A space is being removed. [S] C5 SLK for the type, [L] getSpace */
public abstract class SpaceRemoveEvent {

    public abstract Space getSpace();
}
