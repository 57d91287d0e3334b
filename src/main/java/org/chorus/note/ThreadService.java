package org.chorus.note;

import org.chorus.common.Missing;
import org.chorus.host.Viewer;

/** Whether anything in a thread changed, for readers who have it open and ask again and again. */
public final class ThreadService {

    private final NoteAccess access;
    private final Threads threads;
    private final ThreadHead head;

    public ThreadService(NoteAccess access, Threads threads, ThreadHead head) {
        this.access = access;
        this.threads = threads;
        this.head = head;
    }

    /**
     * A word that is another one after whatever was said, changed, deleted or given a sign in the thread, and so tells
     * only what every reader of the thread sees. Costs the database nothing while nothing happens in any.
     *
     * @throws Missing when there is no such note, it began no thread, or the viewer may not read it
     */
    public String mark(Viewer viewer, int noteId) {
        ThreadHead.Known known = head.of(noteId).orElseThrow(() -> new Missing("note"));
        access.requireReadable(viewer, known.root());
        return word(known.changedAt());
    }

    /** The same to the moment, for whoever then reads the thread, and has a permission to. */
    public String markNow(int rootId) {
        return word(threads.changedAt(rootId));
    }

    private static String word(long changedAt) {
        return Long.toString(changedAt, Character.MAX_RADIX);
    }
}
