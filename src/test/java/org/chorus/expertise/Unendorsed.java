package org.chorus.expertise;

import java.util.Collection;
import java.util.Map;
import org.chorus.host.Viewer;

/** Nobody is endorsed. */
final class Unendorsed implements Endorsed {

    @Override
    public Map<String, Double> in(Viewer viewer, Collection<Integer> subjects) {
        return Map.of();
    }

    @Override
    public Map<Integer, Double> of(Viewer viewer, String personKey) {
        return Map.of();
    }
}
