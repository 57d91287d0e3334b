package org.chorus.text;

import org.commonmark.node.CustomNode;

/** A person named in a text: either as typed, or by key once stored. */
final class Mention extends CustomNode {

    private final String target;
    private final boolean stored;

    private Mention(String target, boolean stored) {
        this.target = target;
        this.stored = stored;
    }

    static Mention typed(String username) {
        return new Mention(username, false);
    }

    static Mention stored(String key) {
        return new Mention(key, true);
    }

    /** A user key when stored, a username when typed. */
    String target() {
        return target;
    }

    boolean isStored() {
        return stored;
    }
}
