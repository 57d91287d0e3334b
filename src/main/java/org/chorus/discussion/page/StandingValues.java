package org.chorus.discussion.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.idea.DecisionService;
import org.chorus.idea.EndorsementService;
import org.chorus.idea.EndorsementService.Endorser;
import org.chorus.idea.IdeaView;
import org.chorus.idea.card.States;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;

/** Where an idea stands: `answer`, `history` latest first, `endorsers` and `moreEndorsers`. */
public final class StandingValues {

    private static final int FACES = 12;

    private final DecisionService decisions;
    private final EndorsementService endorsements;
    private final States states;
    private final ShownPeople people;
    private final ShownTimes times;
    private final Texts texts;

    public StandingValues(DecisionService decisions, EndorsementService endorsements, States states, ShownPeople people,
            ShownTimes times, Texts texts) {
        this.decisions = decisions;
        this.endorsements = endorsements;
        this.states = states;
        this.people = people;
        this.times = times;
        this.texts = texts;
    }

    Map<String, Object> of(Viewer viewer, IdeaView idea) {
        Map<String, Object> values = new HashMap<>();
        values.put("answer", idea.official().isGiven() ? answer(idea) : "");
        values.put("history", IdeaScreen.reversed(decisions.steps(viewer, idea.id())).stream().map(this::step).toList());
        Page<Endorser> page = endorsements.endorsers(viewer, idea.id(), new PageRequest("", FACES));
        List<Map<String, Object>> faces = page.items().stream().map(endorser -> people.of(endorser.person())).toList();
        int more = idea.counts().endorsements() - faces.size();
        values.put("endorsers", faces);
        values.put("moreEndorsers", more > 0 ? texts.text("chorus.count.more-people", more) : "");
        return values;
    }

    private Map<String, Object> answer(IdeaView idea) {
        return Map.of("state", states.of(idea.state()), "html", idea.official().html(),
                "by", people.of(idea.official().by()), "when", times.of(idea.official().at()));
    }

    private Map<String, Object> step(DecisionService.Step step) {
        return Map.of("state", states.of(step.to()), "html", step.html(), "by", people.of(step.by()), "when", times.of(step.at()));
    }
}
