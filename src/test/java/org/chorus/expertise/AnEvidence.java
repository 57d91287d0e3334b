package org.chorus.expertise;

import org.chorus.expertise.ao.PersonProfileRow;
import org.chorus.expertise.ao.PersonTopicRow;
import org.chorus.expertise.ao.WorkDisputeRow;
import org.chorus.expertise.ao.WorkPersonRow;
import org.chorus.expertise.ao.WorkRow;
import org.chorus.expertise.ao.WorkTermRow;
import org.chorus.expertise.ao.WorkTopicRow;
import org.chorus.topic.ao.SubjectRow;

/** What tests of evidence share. */
final class AnEvidence {

    static final Class[] ROWS = {WorkRow.class, WorkPersonRow.class, WorkTopicRow.class, WorkTermRow.class, WorkDisputeRow.class,
            PersonTopicRow.class, PersonProfileRow.class, SubjectRow.class};

    private AnEvidence() {
    }
}
