package org.chorus.topic;

import org.chorus.common.Event;

/** An administrator gave a subject its name, or took the given name away. */
public record TopicRenamed(int subjectId, String by) implements Event {
}
