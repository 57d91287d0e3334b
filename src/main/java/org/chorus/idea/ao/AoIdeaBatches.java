package org.chorus.idea.ao;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.chorus.host.ao.Sql;
import org.chorus.idea.Answer;
import org.chorus.idea.Counts;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaBatches;
import org.chorus.idea.IdeaHistory;
import org.chorus.idea.IdeaLink;
import org.chorus.idea.IdeaLinks;
import org.chorus.idea.IdeaState;
import org.chorus.idea.IdeaTerms;
import org.chorus.idea.IdeaTopics;
import org.chorus.idea.IdeaVersion;
import org.chorus.idea.Ideas;
import org.chorus.idea.StateChange;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/** Ideas by the hundred in tables: batches where Active Objects has them, one prepared statement where it has not. */
public final class AoIdeaBatches implements IdeaBatches {

    private static final String UPDATE = "UPDATE {IDEA} SET [TITLE] = ?, [TEXT] = ?, [AUTHOR_KEY] = ?, [AUTHORS] = ?, [STATE] = ?,"
            + " [CREATED_AT] = ?, [EDITED_AT] = ?, [VERSION] = ?, [HOT] = ?, [WAITING_SINCE] = ? WHERE [ID] = ?";

    private final ActiveObjects ao;
    private final Sql sql;
    private final Ideas ideas;
    private final IdeaHistory history;
    private final IdeaTerms terms;
    private final IdeaTopics ideaTopics;
    private final IdeaLinks links;
    private final TopicService topics;
    private final Clock clock;

    public AoIdeaBatches(ActiveObjects ao, Sql sql, Ideas ideas, IdeaHistory history, IdeaTerms terms, IdeaTopics ideaTopics,
            IdeaLinks links, TopicService topics, Clock clock) {
        this.ao = ao;
        this.sql = sql;
        this.ideas = ideas;
        this.history = history;
        this.terms = terms;
        this.ideaTopics = ideaTopics;
        this.links = links;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    public List<Integer> add(int boardId, List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<String, Idea> byKey = new LinkedHashMap<>();
        entries.forEach(entry -> byKey.put(UUID.randomUUID().toString(), idea(boardId, entry)));
        ao.create(IdeaRow.class, byKey.entrySet().stream().map(idea -> IdeaRows.columns(idea.getValue(), idea.getKey())).toList());
        Map<String, Integer> ids = idsOf(byKey.keySet());
        List<Idea> added = new ArrayList<>();
        byKey.forEach((key, idea) -> added.add(idea.withId(ids.get(key))));
        history.addVersions(added.stream().map(idea -> version(idea, idea.authorKey(), idea.createdAt())).toList());
        terms.add(added);
        return added.stream().map(Idea::id).toList();
    }

    private Map<String, Integer> idsOf(Set<String> keys) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        sql.list(keys.size(), "SELECT [NATURAL_KEY], [ID] FROM {IDEA} WHERE [NATURAL_KEY] IN (" + Sql.marks(keys.size()) + ")",
                List.copyOf(keys), row -> ids.put(row.getString(1), row.getInt(2)));
        return ids;
    }

    @Override
    public void change(Map<Integer, Entry> entries, String by) {
        if (entries.isEmpty()) {
            return;
        }
        sql.update("UPDATE {IDEA} SET [LOCK_COUNT] = [LOCK_COUNT] + 1 WHERE [ID] IN (" + Sql.marks(entries.size()) + ")",
                entries.keySet().stream().sorted().toList());
        long now = clock.millis();
        List<Change> changes = ideas.byIds(entries.keySet()).stream()
                .map(idea -> Change.of(idea, entries.get(idea.id()), now))
                .toList();
        sql.batch(UPDATE, changes.stream().map(change -> values(change.after)).toList());
        List<Idea> reworded = changes.stream().filter(Change::rewords).map(Change::after).toList();
        history.addVersions(reworded.stream().map(idea -> version(idea, by, now)).toList());
        terms.replace(reworded);
        history.addChanges(changes.stream()
                .filter(Change::decides)
                .map(change -> new StateChange(0, change.after.id(), change.before.state(), change.after.state(), "", by, now))
                .toList());
    }

    private static List<Object> values(Idea idea) {
        return List.of(idea.title(), idea.text(), idea.authorKey(), idea.authors(), idea.state().name(), idea.createdAt(),
                idea.editedAt(), idea.version(), idea.hot(), idea.waitingSince(), idea.id());
    }

    @Override
    public void require(Map<Integer, List<Integer>> required) {
        Set<IdeaLink> wanted = new HashSet<>();
        required.forEach((from, all) -> all.forEach(to -> wanted.add(new IdeaLink(from, to, IdeaLink.Kind.REQUIRES))));
        Set<IdeaLink> present = links.touching(required.keySet()).stream()
                .filter(link -> link.kind() == IdeaLink.Kind.REQUIRES && required.containsKey(link.from()))
                .collect(toSet());
        links.remove(present.stream().filter(link -> !wanted.contains(link)).toList());
        links.add(wanted.stream().filter(link -> !present.contains(link)).toList());
    }

    @Override
    public Map<Integer, Stored> byIds(Collection<Integer> ids) {
        return stored(ideas.byIds(ids)).stream().collect(toMap(Stored::id, idea -> idea));
    }

    @Override
    public List<Stored> onBoard(int boardId, int afterId, int limit) {
        return stored(ideas.byIds(sql.list(limit, "SELECT i.[ID] FROM {IDEA} i WHERE i.[BOARD_ID] = ? AND i.[DELETED_AT] = ?"
                + " AND i.[ID] > ? ORDER BY i.[ID]", List.of(boardId, 0L, afterId), row -> row.getInt(1))));
    }

    private List<Stored> stored(List<Idea> found) {
        List<Integer> ids = found.stream().map(Idea::id).toList();
        Map<Integer, List<Integer>> topicIds = ideaTopics.of(ids);
        Map<Integer, Topic> named = topics.byIds(topicIds.values().stream().flatMap(Collection::stream).collect(toSet()));
        Map<Integer, List<Integer>> required = links.touching(ids).stream()
                .filter(link -> link.kind() == IdeaLink.Kind.REQUIRES)
                .collect(groupingBy(IdeaLink::from, mapping(IdeaLink::to, toList())));
        return found.stream().map(idea -> new Stored(idea.id(), idea.boardId(), entry(idea),
                topicIds.getOrDefault(idea.id(), List.of()).stream().map(named::get).filter(Objects::nonNull).map(Topic::name).toList(),
                idea.counts().endorsements(), required.getOrDefault(idea.id(), List.of()).stream().sorted().toList(),
                idea.isDeleted())).toList();
    }

    private static Entry entry(Idea idea) {
        return new Entry(idea.title(), idea.text(), idea.authorKey(), idea.authors(), idea.state().name(), idea.createdAt());
    }

    private static IdeaVersion version(Idea idea, String editor, long at) {
        return new IdeaVersion(idea.id(), idea.version(), idea.title(), idea.text(), editor, "", at);
    }

    private static Idea idea(int boardId, Entry entry) {
        IdeaState state = IdeaState.of(entry.state());
        return new Idea(0, boardId, entry.title(), entry.text(), entry.authorKey(), entry.authors(), state, Answer.NONE,
                entry.createdAt(), 0, 1, Counts.NONE, state == IdeaState.SPARK ? entry.createdAt() : 0, 0);
    }

    /** An idea before and after. */
    private record Change(Idea before, Idea after) {

        static Change of(Idea idea, Entry entry, long now) {
            boolean rewords = !idea.title().equals(entry.title()) || !idea.text().equals(entry.text());
            IdeaState state = IdeaState.of(entry.state());
            boolean waits = state == IdeaState.SPARK && !idea.answer().isGiven();
            return new Change(idea, new Idea(idea.id(), idea.boardId(), entry.title(), entry.text(), entry.authorKey(),
                    entry.authors(), state, idea.answer(), entry.createdAt(), rewords ? now : idea.editedAt(),
                    rewords ? idea.version() + 1 : idea.version(), idea.counts(), waits ? entry.createdAt() : 0, idea.deletedAt()));
        }

        boolean rewords() {
            return before.version() != after.version();
        }

        boolean decides() {
            return before.state() != after.state();
        }
    }
}
