package org.chorus.discussion.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.PageRequest;
import org.chorus.common.Ref;
import org.chorus.discussion.Challenge;
import org.chorus.discussion.ChallengeKind;
import org.chorus.discussion.ChallengeService;
import org.chorus.discussion.ChallengeState;
import org.chorus.discussion.ChallengeView;
import org.chorus.discussion.Suggestion;
import org.chorus.discussion.SuggestionService;
import org.chorus.discussion.SuggestionState;
import org.chorus.discussion.SuggestionView;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaView;
import org.chorus.text.Markdown;
import org.chorus.text.shown.ShownDifference;
import org.chorus.text.shown.ShownTimes;

/** What others offer on an idea and hold against it: `suggestions` and `challenges`, latest first. */
public final class OfferValues {

    private static final PageRequest ALL = new PageRequest("", PageRequest.MOST);

    private final SuggestionService suggestions;
    private final ChallengeService challenges;
    private final Speakers speakers;
    private final ShownTimes times;
    private final Markdown markdown;
    private final Texts texts;

    public OfferValues(SuggestionService suggestions, ChallengeService challenges, Speakers speakers, ShownTimes times,
            Markdown markdown, Texts texts) {
        this.suggestions = suggestions;
        this.challenges = challenges;
        this.speakers = speakers;
        this.times = times;
        this.markdown = markdown;
        this.texts = texts;
    }

    Map<String, Object> of(Viewer viewer, IdeaView idea) {
        return Map.of("suggestions", suggestions.of(viewer, idea.id(), ALL).items().stream().map(view -> suggestion(viewer, idea, view)).toList(),
                "challenges", challenges.of(viewer, idea.id(), ALL).items().stream().map(this::challenge).toList());
    }

    private Map<String, Object> suggestion(Viewer viewer, IdeaView idea, SuggestionView view) {
        Suggestion suggestion = view.suggestion();
        SuggestionState state = suggestion.state();
        Map<String, Object> values = new HashMap<>();
        values.put("id", suggestion.id());
        values.put("by", speakers.of(view.speaker()));
        values.put("when", times.of(suggestion.createdAt()));
        values.put("note", html(suggestion.note()));
        values.put("diff", ShownDifference.of(view.difference()));
        values.put("answer", html(suggestion.answer()));
        values.put("stateText", state == SuggestionState.OPEN ? "" : texts.text("chorus.suggestions.state." + state.wire()));
        values.put("tone", state == SuggestionState.TAKEN ? "good" : "end");
        values.put("thank", state == SuggestionState.TAKEN
                ? speakers.offer(viewer, idea, view.speaker(), Ref.of("suggestion", suggestion.id())) : Map.of("key", ""));
        values.put("mayTake", view.mayTake() && suggestion.hasText());
        values.put("mayDecline", view.mayDecline());
        values.put("mayWithdraw", view.mayWithdraw());
        return values;
    }

    private Map<String, Object> challenge(ChallengeView view) {
        Challenge challenge = view.challenge();
        ChallengeState state = challenge.state();
        boolean objection = challenge.kind() == ChallengeKind.OBJECTION;
        Map<String, Object> values = new HashMap<>();
        values.put("id", challenge.id());
        values.put("kindText", texts.text(objection ? "chorus.challenge.objection" : "chorus.challenge.concern"));
        values.put("tone", objection && state.stands() ? "bad" : "wait");
        values.put("classText", texts.text("chorus.challenge.class." + challenge.reasonClass().wire()));
        values.put("reason", html(challenge.reason()));
        values.put("resolution", html(challenge.resolution()));
        values.put("answer", html(challenge.answer()));
        values.put("answeredBy", challenge.answer().isEmpty() ? "" : speakers.of(view.answerer()).get("name"));
        values.put("kept", html(challenge.keptReason()));
        values.put("by", speakers.of(view.speaker()));
        values.put("when", times.of(challenge.createdAt()));
        values.put("stateText", texts.text("chorus.challenges.state." + state.wire()));
        values.put("stateTone", state == ChallengeState.RESOLVED ? "good" : state.stands() ? "open" : "end");
        values.put("mayAnswer", view.mayAnswer() && state.stands());
        values.put("mayClose", view.mayClose() && state.stands());
        values.put("mayKeep", view.mayClose() && state == ChallengeState.ANSWERED);
        return values;
    }

    private String html(String stored) {
        return stored.isEmpty() ? "" : markdown.html(stored);
    }
}
