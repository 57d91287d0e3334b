package org.chorus.host;

import org.chorus.common.Event;

/** A page or blog post was given a label that everybody sees, or lost one. */
public record ContentLabelled(ContentItem item) implements Event {
}
