package org.chorus.stream;

import java.util.List;

/** Where activities stand in streams; asks no permission. */
public interface Marks {

    /** Newest first, each once, whatever number of the channels it runs in; what is out of sight or on a deleted board is left out. */
    List<Mark> matching(MarkQuery query);

    /** The highest id there is, 0 where there is none. */
    int head();
}
