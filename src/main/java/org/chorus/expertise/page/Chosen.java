package org.chorus.expertise.page;

import org.chorus.topic.Subject;

/** The topic by which people are filtered: id 0 and no name for none, id 0 and a name for one that nobody knows of. */
record Chosen(int id, String name) {

    /** @param shown null where the topic does not exist for the reader */
    static Chosen of(int id, Subject shown) {
        return shown == null ? new Chosen(0, Integer.toString(id)) : new Chosen(shown.id(), shown.name());
    }

    boolean isUnknown() {
        return id == 0 && !name.isEmpty();
    }
}
