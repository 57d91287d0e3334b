package org.chorus.idea.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chorus.host.Texts;
import org.chorus.idea.IdeaState;

/** States of an idea as templates take them: `text` and a `tone`. */
public final class States {

    private final Texts texts;

    public States(Texts texts) {
        this.texts = texts;
    }

    public Map<String, Object> of(IdeaState state) {
        return Map.of("text", text(state), "tone", toneOf(state));
    }

    /** All of them to choose from: `value`, `text`, `selected`. */
    public List<Map<String, Object>> choices(IdeaState chosen) {
        return Stream.of(IdeaState.values()).map(state -> choice(state, state == chosen)).toList();
    }

    /** As {@link #choices}, with "any state" before them. @param chosen wire name, empty for any */
    public List<Map<String, Object>> filters(String chosen) {
        List<Map<String, Object>> all = new ArrayList<>();
        all.add(Map.of("value", "", "text", texts.text("chorus.filter.state.all"), "selected", chosen.isEmpty()));
        Stream.of(IdeaState.values()).map(state -> choice(state, state.name().equals(chosen))).forEach(all::add);
        return all;
    }

    private Map<String, Object> choice(IdeaState state, boolean selected) {
        return Map.of("value", state.name(), "text", text(state), "selected", selected);
    }

    public String text(IdeaState state) {
        return texts.text("chorus.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String toneOf(IdeaState state) {
        return switch (state) {
            case SPARK -> "idea";
            case OPEN, TRIAL -> "open";
            case CALL, PAUSED -> "wait";
            case IN_USE -> "good";
            case DROPPED, WITHDRAWN, LAPSED, DECLINED, MERGED -> "end";
        };
    }
}
