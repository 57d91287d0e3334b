package org.chorus.endorsement;

import org.chorus.common.Event;
import org.chorus.topic.Topic;

/**
 * Somebody endorsed another person.
 *
 * @param topic of it, as it is spelled where the work is
 * @param again whether they had done so before and taken it back
 */
public record PersonEndorsed(Endorsement endorsement, Topic topic, boolean again) implements Event {
}
