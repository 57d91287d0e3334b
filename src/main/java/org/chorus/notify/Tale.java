package org.chorus.notify;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.chorus.host.Viewer;

/** What there is to tell of one kind of thing. The one place where notices of that kind ask for permission. */
public interface Tale {

    SubjectKind kind();

    /** Those of the things that stand and that the reader may see now, by id; a fixed number of statements. */
    Map<Integer, Headline> visible(Viewer reader, Collection<Integer> ids);

    /** What the notice is about, as it is now; empty where it was taken back. Asks no permission. */
    Optional<Detail> detail(Notice notice);
}
