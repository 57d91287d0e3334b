package org.chorus.notify;

import java.util.Collection;
import java.util.List;

/** What people are to be told, and how far the mails are. */
public interface Notices {

    /** Whom one mail goes to, about which idea. */
    record Bundle(String recipient, int ideaId) {
    }

    /** Keeps those whose recipient was not told of the event before; due for a mail at once. */
    void add(List<Notice> notices);

    /** Keeps them without ever sending a mail. */
    void addSilently(List<Notice> notices);

    /** Bundles with something due, the longest waiting first. */
    List<Bundle> due(long now, int most);

    /**
     * Takes everything due in a bundle for one sender: of two that try at once, one gets it and the other nothing.
     *
     * @return oldest first
     */
    List<Notice> claim(Bundle bundle, long now);

    void sent(Collection<Notice> notices, long now);

    /** No mail will be sent: it may not, or need not be. */
    void dropped(Collection<Notice> notices);

    /** A mail failed: one more attempt is counted and it waits until then. */
    void retryAt(Collection<Notice> notices, long time);

    /** A mail failed for the last time. */
    void failed(Collection<Notice> notices);

    /** What was claimed before then and never came to an end waits again: its sender is gone. */
    void release(long claimedBefore, long now);
}
