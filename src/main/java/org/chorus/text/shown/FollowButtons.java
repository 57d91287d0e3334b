package org.chorus.text.shown;

import java.util.Map;
import java.util.stream.Collectors;
import org.chorus.host.Viewer;

/** The button that follows, for any page: pages of what is followed stand below the feature that keeps follows. */
public interface FollowButtons {

    /**
     * What the template `Chorus.Common.follow` takes: `may`, `kind`, `id`, `name` and `following`.
     *
     * @param kind `person`, `topic`, `space`, `board` or `idea`
     * @param name of what is followed, for those who do not see what the button stands beside
     */
    Map<String, Object> of(Viewer viewer, String kind, String id, String name);

    /** {@link #of(Viewer, String, String, String)} for many, by id; one statement where follows are kept. @param names by id */
    default Map<String, Map<String, Object>> of(Viewer viewer, String kind, Map<String, String> names) {
        return names.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> of(viewer, kind, one.getKey(), one.getValue())));
    }
}
