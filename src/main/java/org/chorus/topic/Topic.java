package org.chorus.topic;

/**
 * A subject that ideas of one space are about.
 *
 * @param id   of this topic in this space
 * @param name as the space first spelled it
 */
public record Topic(int id, String name) {
}
