package org.chorus.expertise;

import java.util.Collection;
import java.util.Map;
import org.chorus.endorsement.Standings;
import org.chorus.host.Viewer;

/** Standings as endorsements are weighed; at most two statements each. */
public final class EndorsedStandings implements Endorsed {

    private final Standings standings;

    public EndorsedStandings(Standings standings) {
        this.standings = standings;
    }

    @Override
    public Map<String, Double> in(Viewer viewer, Collection<Integer> subjects) {
        return standings.in(viewer, subjects);
    }

    @Override
    public Map<Integer, Double> of(Viewer viewer, String personKey) {
        return standings.of(viewer, personKey);
    }
}
