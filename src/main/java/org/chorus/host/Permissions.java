package org.chorus.host;

import java.util.Collection;
import java.util.Set;

/** What the host lets a viewer do, asked anew each time and answered from the host's own cache. */
public interface Permissions {

    /** False too where there is no such space. */
    boolean mayView(Viewer viewer, String spaceKey);

    /** May add comments in the space: licensed, and the space is not archived. */
    boolean mayComment(Viewer viewer, String spaceKey);

    boolean mayAdminister(Viewer viewer, String spaceKey);

    boolean isSystemAdmin(Viewer viewer);

    /** May write where no space is asked: logged in, known and with a licence. */
    boolean isLicensed(Viewer viewer);

    /** Those of the keys that the viewer may view. */
    Set<String> viewable(Viewer viewer, Collection<String> spaceKeys);

    /** Whether both the space and what restricts the content let the viewer; false where there is no such content. */
    boolean mayViewContent(Viewer viewer, long contentId);

    /** Those of the ids that the viewer may view. */
    Set<Long> viewableContent(Viewer viewer, Collection<Long> contentIds);
}
