package org.chorus.topic;

/**
 * An entry of the vocabulary as one viewer is shown it.
 *
 * @param id       the same in all spaces; of a merged one it is that of the subject it was merged into
 * @param name     as an administrator named it, else the oldest spelling in the spaces the viewer may view
 * @param halfLife in how many days what people know of it is half as fresh, 0 where nobody said so
 */
public record Subject(int id, String name, int halfLife) {

    public Subject(int id, String name) {
        this(id, name, 0);
    }
}
