package org.chorus.topic;

/**
 * An entry of the vocabulary as one viewer is shown it.
 *
 * @param id   the same in all spaces; of a merged one it is that of the subject it was merged into
 * @param name as an administrator named it, else the oldest spelling in the spaces the viewer may view
 */
public record Subject(int id, String name) {
}
