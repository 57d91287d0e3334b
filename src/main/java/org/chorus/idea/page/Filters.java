package org.chorus.idea.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.board.Board;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.idea.IdeaSort;
import org.chorus.idea.IdeaState;
import org.chorus.idea.IdeaView;
import org.chorus.idea.card.States;
import org.chorus.text.shown.Addresses;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicService;

/** Order, search and filters of a board as its template takes them. */
public final class Filters {

    private static final int MOST_TOPICS = 100;

    private final Texts texts;
    private final Addresses addresses;
    private final States states;
    private final TopicService topics;
    private final ChosenAuthor chosen;

    public Filters(Texts texts, Addresses addresses, States states, TopicService topics, ChosenAuthor chosen) {
        this.texts = texts;
        this.addresses = addresses;
        this.states = states;
        this.topics = topics;
        this.chosen = chosen;
    }

    /** @param ideas those that are shown */
    Map<String, Object> of(Board board, Asked asked, Viewer viewer, List<IdeaView> ideas) {
        String url = addresses.board(board.id());
        IdeaSort current = IdeaSort.of(asked.sort());
        Map<String, Object> values = new HashMap<>();
        values.put("url", url);
        values.put("sort", current.name().toLowerCase(Locale.ROOT));
        values.put("sorts", Stream.of(IdeaSort.values()).map(sort -> tab(url, asked, sort, sort == current)).toList());
        values.put("states", states.filters(asked.state().isEmpty() ? "" : IdeaState.of(asked.state()).name()));
        values.put("topics", topicChoices(board, asked, viewer));
        values.put("mayAuthor", !board.hidesAuthors() && !viewer.isAnonymous());
        values.put("author", board.hidesAuthors() ? "" : asked.author());
        values.put("authorName", asked.author().isEmpty() || board.hidesAuthors() ? "" : chosen.name(asked.author(), viewer, ideas));
        values.put("authorOffUrl", Addresses.with(url, asked.byAnybody().parameters()));
        values.put("mayMine", !viewer.isAnonymous());
        values.put("mine", asked.isMine());
        values.put("q", asked.words());
        values.put("active", asked.isFiltered());
        values.put("clearUrl", Addresses.with(url, Map.of("sort", asked.sort())));
        return values;
    }

    /** The address of what follows the ideas shown. */
    String nextOf(Board board, Asked asked, String after) {
        Map<String, String> parameters = asked.parameters();
        parameters.put("after", after);
        return Addresses.with(addresses.board(board.id()), parameters);
    }

    private Map<String, Object> tab(String url, Asked asked, IdeaSort sort, boolean current) {
        String text = switch (sort) {
            case HOT -> texts.text("chorus.filter.sort.hot");
            case NEW -> texts.text("chorus.filter.sort.new");
            case ENDORSED -> texts.text("chorus.filter.sort.endorsed");
            case WAITING -> texts.text("chorus.filter.sort.waiting");
        };
        return Map.of("text", text, "url", Addresses.with(url, asked.sortedBy(sort).parameters()), "current", current);
    }

    /** Those of the space; the one asked for is among them even where it no longer stands. */
    private List<Map<String, Object>> topicChoices(Board board, Asked asked, Viewer viewer) {
        List<String> names = topics.matchingIn(viewer, board.spaceKey(), "", MOST_TOPICS).stream()
                .map(Subject::name).collect(Collectors.toCollection(ArrayList::new));
        if (!asked.topic().isEmpty() && !names.contains(asked.topic())) {
            names.add(0, asked.topic());
        }
        List<Map<String, Object>> choices = new ArrayList<>();
        choices.add(Map.of("value", "", "text", texts.text("chorus.filter.topic.all"), "selected", asked.topic().isEmpty()));
        names.forEach(name -> choices.add(Map.of("value", name, "text", name, "selected", name.equals(asked.topic()))));
        return choices;
    }
}
