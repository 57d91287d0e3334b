package org.chorus.idea;

import java.util.List;
import org.chorus.common.Ref;
import org.chorus.host.Person;
import org.chorus.host.Viewer;

/** What ideas came of, as features above ideas know it. */
public interface Origins {

    /** Only what the viewer may see, by age. */
    List<Origin> of(Viewer viewer, int ideaId);

    /**
     * Something that sparked an idea.
     *
     * @param what   a `note` or a `comment`
     * @param path   of the page that shows it, within ours: `/notes/3`
     * @param title  a plain line: the beginning of the note, or the title of the idea that was commented on
     * @param author nobody, with an empty key, where the author is hidden
     */
    record Origin(Ref what, String path, String title, Person author) {
    }
}
