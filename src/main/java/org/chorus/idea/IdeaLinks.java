package org.chorus.idea;

import java.util.Collection;
import java.util.List;

/** Ideas pointing at ideas. */
public interface IdeaLinks {

    /** All that leave or reach any of the ideas. */
    List<IdeaLink> touching(Collection<Integer> ideaIds);

    /** A link that is there already stays as it is. */
    void add(Collection<IdeaLink> links);

    void remove(Collection<IdeaLink> links);
}
