package org.chorus.idea;

import java.util.Collection;

/** The words ideas are found by. */
public interface IdeaTerms {

    /** Makes ideas findable that were not. */
    void add(Collection<Idea> ideas);

    /** Makes ideas findable by what they say now. */
    void replace(Collection<Idea> ideas);
}
