package org.chorus.topic;

import org.chorus.common.Event;

/** A subject is found under another from now on. */
public record TopicMerged(int subjectId, int into, String by) implements Event {
}
