package org.chorus.host;

import org.chorus.common.Event;

/** Content came back from the trash. */
public record ContentRestored(ContentItem item) implements Event {
}
