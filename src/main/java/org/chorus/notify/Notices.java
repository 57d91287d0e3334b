package org.chorus.notify;

import java.util.Collection;
import java.util.List;
import org.chorus.common.TimeCursor;

/** What people are to be told, and how far the mails are. */
public interface Notices {

    /** Whom one mail goes to, about what. */
    record Bundle(String recipient, Subject subject) {
    }

    /**
     * Keeps those whose recipient was not told of the event before: due for a mail at once, or for the next digest, as
     * the kind of their happening says.
     */
    void add(List<Notice> notices);

    /** Keeps them, of an event that is new, so that nobody can have been told of it; each recipient once. */
    void addNew(List<Notice> notices);

    /** Keeps them without ever sending a mail. */
    void addSilently(List<Notice> notices);

    /** Forgets the notice of an event, unless its recipient has read it. */
    void takeBack(String event, String recipient);

    /** Somebody's own behind `before`, newest first. */
    List<Notice> of(String recipient, TimeCursor before, int most);

    /** Somebody's own that are not read, behind `before`, newest first. */
    List<Notice> unread(String recipient, TimeCursor before, int most);

    /** Somebody's own up to this one, as {@link #of} lists them, are read; what a mail was to tell of them is told. */
    void read(String recipient, int upTo, long now);

    /** Those of these ids that are somebody's own are read. */
    void readSome(String recipient, Collection<Integer> ids, long now);

    /** What a digest is to tell somebody, oldest first, with greater ids than `after`: neither read nor told. */
    List<Notice> forDigest(String recipient, int after, int most);

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

    /** The digest that told them failed: the next one tells them. */
    void backToDigest(Collection<Notice> notices);

    /** A mail failed: one more attempt is counted and it waits until then. */
    void retryAt(Collection<Notice> notices, long time);

    /** A mail failed for the last time. */
    void failed(Collection<Notice> notices);

    /** What was claimed before then and never came to an end waits again: its sender is gone. */
    void release(long claimedBefore, long now);
}
