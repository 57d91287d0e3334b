package org.chorus.topic;

/**
 * A subject that one space speaks of.
 *
 * @param id        of this topic in this space, which is what ideas and notes store
 * @param name      as an administrator named the subject, else as the space first spelled it
 * @param subjectId of the entry of the vocabulary, the same in all spaces: what everything outside calls the topic's
 *                  id. Of a subject merged into another it is the other's
 */
public record Topic(int id, String name, int subjectId) {
}
