package org.chorus.idea.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chorus.idea.IdeaFilter;
import org.chorus.idea.IdeaSort;
import org.chorus.idea.IdeaState;
import org.chorus.web.Visit;

/** What a reader of a board asks for in the address. */
record Asked(String sort, String state, String topic, String author, String mine, String words) {

    static Asked of(Visit visit) {
        return new Asked(visit.parameter("sort").toLowerCase(Locale.ROOT), visit.parameter("state"), visit.parameter("topic"),
                visit.parameter("author"), visit.parameter("mine"), visit.parameter("q"));
    }

    /** @throws org.chorus.common.InvalidInput when a value is none of those known */
    IdeaFilter filter() {
        Set<IdeaState> states = state.isEmpty() ? Set.of() : Set.of(IdeaState.of(state));
        return new IdeaFilter(IdeaSort.of(sort), states, topic, author, isMine(), words);
    }

    boolean isMine() {
        return mine.equals("true");
    }

    /** Whether anything but the order is asked. */
    boolean isFiltered() {
        return !(state + topic + author + words).isEmpty() || isMine();
    }

    Asked sortedBy(IdeaSort other) {
        return new Asked(other.name().toLowerCase(Locale.ROOT), state, topic, author, mine, words);
    }

    Asked byAnybody() {
        return new Asked(sort, state, topic, "", mine, words);
    }

    Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("sort", sort);
        all.put("state", state);
        all.put("topic", topic);
        all.put("author", author);
        all.put("mine", isMine() ? "true" : "");
        all.put("q", words);
        return all;
    }
}
