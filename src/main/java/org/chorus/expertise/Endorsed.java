package org.chorus.expertise;

import java.util.Collection;
import java.util.Map;
import org.chorus.host.Viewer;

/** Where endorsements put people, told by whoever weighs them. */
public interface Endorsed {

    /** Standing of everybody endorsed in one of the topics, as far as endorsements that the viewer may see tell; two statements. */
    Map<String, Double> in(Viewer viewer, Collection<Integer> subjects);

    /** Standing of somebody in each topic they are endorsed in, as far as the viewer may see; two statements. */
    Map<Integer, Double> of(Viewer viewer, String personKey);
}
