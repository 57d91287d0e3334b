package org.chorus.idea.card;

import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chorus.host.Texts;
import org.chorus.idea.Author;
import org.chorus.idea.IdeaState;
import org.chorus.idea.IdeaView;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;

/** Ideas as the card template takes them. */
public final class Cards {

    private final Texts texts;
    private final Addresses addresses;
    private final ShownPeople people;
    private final ShownTimes times;
    private final States states;

    public Cards(Texts texts, Addresses addresses, ShownPeople people, ShownTimes times, States states) {
        this.texts = texts;
        this.addresses = addresses;
        this.people = people;
        this.times = times;
        this.states = states;
    }

    /** On their own board: panels open in place, and an author's name leads to what else that person put up here. */
    public List<Map<String, Object>> withPanels(List<IdeaView> ideas) {
        return ideas.stream().map(idea -> with(with(of(idea), "panels", true), "author", leading(idea))).toList();
    }

    private Map<String, Object> leading(IdeaView idea) {
        Map<String, Object> values = author(idea.author());
        if (idea.author() instanceof Author.Known known) {
            values.put("profile", Addresses.with(addresses.board(idea.board().id()), Map.of("author", known.person().key())));
            values.put("hint", texts.text("chorus.filter.author.all", values.get("name")));
        }
        return values;
    }

    /** Under the name of their boards, as in a list over several. */
    public List<Map<String, Object>> withBoards(List<IdeaView> ideas) {
        return ideas.stream()
                .map(idea -> with(of(idea), "board", Map.of("name", idea.board().name(), "url", addresses.board(idea.board().id()))))
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        values.put(name, value);
        return values;
    }

    public Map<String, Object> of(IdeaView idea) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", idea.id());
        values.put("boardId", idea.board().id());
        values.put("url", addresses.idea(idea.id()));
        values.put("title", idea.title());
        values.put("excerpt", idea.excerpt());
        values.put("state", states.of(idea.state()));
        values.put("author", author(idea.author()));
        values.put("created", times.of(idea.createdAt()));
        values.put("topics", topics(idea));
        values.put("endorsed", idea.mine().endorsed());
        values.put("mayEndorse", idea.mine().mayContribute());
        values.put("mayWrite", idea.mine().mayContribute());
        values.put("own", idea.mine().author());
        values.put("step", step(idea));
        putCounts(idea, values);
        return values;
    }

    private void putCounts(IdeaView idea, Map<String, Object> values) {
        int endorsements = idea.counts().endorsements();
        values.put("endorsements", endorsements);
        values.put("endorsementsText", NumberFormat.getIntegerInstance(texts.locale()).format(endorsements));
        values.put("endorsementsLong", texts.text("chorus.count.endorsements", endorsements));
        values.put("suggestions", 0);
        values.put("challenges", idea.counts().concerns() + idea.counts().objections());
        values.put("comments", idea.counts().comments());
        values.put("commentsText", texts.text("chorus.count.comments", idea.counts().comments()));
    }

    public Map<String, Object> author(Author author) {
        if (author instanceof Author.Known known) {
            return people.of(known.person());
        }
        return author instanceof Author.Written written && !written.names().isBlank()
                ? people.named(written.names())
                : people.hidden();
    }

    private List<Map<String, Object>> topics(IdeaView idea) {
        String board = addresses.board(idea.board().id());
        return idea.topics().stream()
                .map(topic -> Map.<String, Object>of("name", topic.name(), "url", Addresses.with(board, Map.of("topic", topic.name()))))
                .toList();
    }

    /** What the hosts said, else that they have not. */
    private Map<String, Object> step(IdeaView idea) {
        if (idea.official().isGiven()) {
            return step("answer", idea.official().text(), people.of(idea.official().by()).get("name").toString());
        }
        boolean waits = idea.state() == IdeaState.SPARK;
        return waits
                ? step("wait", texts.text("chorus.step.waiting.days", times.daysSince(idea.createdAt())), "")
                : step("", "", "");
    }

    private static Map<String, Object> step(String kind, String text, String by) {
        return Map.of("kind", kind, "text", text, "by", by);
    }
}
