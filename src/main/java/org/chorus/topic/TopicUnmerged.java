package org.chorus.topic;

import org.chorus.common.Event;

/** A subject stands for itself again, with all that had been merged into it before. */
public record TopicUnmerged(int subjectId, int from, String by) implements Event {
}
