package org.chorus.notify;

import java.util.List;
import java.util.Locale;
import org.chorus.host.Viewer;

/** What happened in what somebody follows. */
public interface News {

    /** Nothing that the reader may not see or did; the best of it, best first. @param to no longer within */
    List<Item> between(Viewer reader, Locale locale, long from, long to, int most);

    /**
     * One thing worth reading.
     *
     * @param sentence who did what
     * @param quote    some of its words, may be empty
     * @param path     of its page, below the context
     */
    record Item(String sentence, String title, String quote, String path) {
    }
}
