package org.chorus.host;

import java.util.List;
import java.util.Optional;

/** The host's spaces, whatever the viewer may see of them: ask {@link Permissions} first. */
public interface Spaces {

    Optional<Space> byKey(String key);

    /** Of every space, archived and personal ones too. */
    List<String> keys();
}
