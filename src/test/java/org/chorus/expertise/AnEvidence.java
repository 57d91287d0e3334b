package org.chorus.expertise;

import java.util.Collection;
import java.util.Map;
import org.chorus.expertise.ao.PersonProfileRow;
import org.chorus.expertise.ao.PersonTopicRow;
import org.chorus.expertise.ao.WorkDisputeRow;
import org.chorus.expertise.ao.WorkPersonRow;
import org.chorus.expertise.ao.WorkRow;
import org.chorus.expertise.ao.WorkTermRow;
import org.chorus.expertise.ao.WorkTopicRow;
import org.chorus.host.Viewer;

/** What tests of evidence share. */
final class AnEvidence {

    static final Class[] ROWS = {WorkRow.class, WorkPersonRow.class, WorkTopicRow.class, WorkTermRow.class, WorkDisputeRow.class,
            PersonTopicRow.class, PersonProfileRow.class};

    static final Endorsed NO_ENDORSEMENTS = new Endorsed() {

        @Override
        public Map<String, Double> in(Viewer viewer, Collection<Integer> subjects) {
            return Map.of();
        }

        @Override
        public Map<Integer, Double> of(Viewer viewer, String personKey) {
            return Map.of();
        }
    };

    private AnEvidence() {
    }
}
