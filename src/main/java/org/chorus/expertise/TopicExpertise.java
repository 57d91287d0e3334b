package org.chorus.expertise;

import java.util.List;
import org.chorus.topic.Subject;

/**
 * What somebody knows of a topic, as it is shown to one viewer.
 *
 * @param state      for others always shown or retired
 * @param endorsed   whether endorsements speak for it
 * @param pieces     freshest first, of those that the viewer may open: three for others, fifty for oneself
 * @param lastActive first moment of the month (UTC) of the freshest, epoch milliseconds; 0 where there is none
 */
public record TopicExpertise(Subject topic, Band band, TopicState state, boolean endorsed, List<EvidenceView> pieces, long lastActive) {

    public TopicExpertise {
        pieces = List.copyOf(pieces);
    }
}
