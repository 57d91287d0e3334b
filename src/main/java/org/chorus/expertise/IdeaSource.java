package org.chorus.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chorus.board.Board;
import org.chorus.board.Boards;
import org.chorus.idea.Idea;
import org.chorus.idea.IdeaHistory;
import org.chorus.idea.IdeaTopics;
import org.chorus.idea.IdeaVersion;
import org.chorus.idea.Ideas;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/**
 * Ideas as works of whoever wrote, changed and bettered them. Of an idea in a suggestion box only those whose
 * suggestions were taken are told, and the hidden author never, not even so.
 */
public final class IdeaSource implements WorkSource {

    private static final double TAKEN = 0.5;

    private final Ideas ideas;
    private final Boards boards;
    private final IdeaHistory history;
    private final IdeaTopics ideaTopics;
    private final TopicService topics;

    public IdeaSource(Ideas ideas, Boards boards, IdeaHistory history, IdeaTopics ideaTopics, TopicService topics) {
        this.ideas = ideas;
        this.boards = boards;
        this.history = history;
        this.ideaTopics = ideaTopics;
        this.topics = topics;
    }

    @Override
    public boolean holds(WorkKind kind) {
        return kind == WorkKind.IDEA;
    }

    @Override
    public List<Work> load(WorkKind kind, Collection<Long> ids) {
        Standing standing = standing(ids.stream().map(Long::intValue).toList());
        return standing.ideas().stream().map(idea -> work(idea, standing)).toList();
    }

    private Work work(Idea idea, Standing standing) {
        Board board = standing.boards().get(idea.boardId());
        WorkKey key = WorkKey.idea(idea.id());
        List<Part> parts = parts(idea, board.hidesAuthors());
        long changed = Math.max(idea.createdAt(), idea.editedAt());
        return new Work(key, key, board.spaceKey(), 0, idea.title(), changed, parts, standing.subjectsOf(idea.id()),
                Analyser.termsOf(idea.title(), idea.text()));
    }

    private List<Part> parts(Idea idea, boolean hidesAuthors) {
        List<IdeaVersion> versions = idea.version() == 1 ? List.of() : history.versions(idea.id());
        List<Part> parts = new ArrayList<>();
        if (!hidesAuthors) {
            long latest = versions.stream().filter(version -> version.editorKey().equals(idea.authorKey()))
                    .mapToLong(IdeaVersion::at).max().orElse(idea.createdAt());
            parts.add(new Part(idea.authorKey(), Role.AUTHOR, 1, latest));
            versions.stream().collect(Collectors.groupingBy(IdeaVersion::editorKey)).forEach((editor, own) ->
                    parts.add(new Part(editor, Role.EDITOR, (double) own.size() / versions.size(), latest(own))));
        }
        versions.stream().collect(Collectors.groupingBy(IdeaVersion::creditKey)).forEach((suggester, own) ->
                parts.add(new Part(suggester, Role.SUGGESTER, TAKEN, latest(own))));
        parts.removeIf(part -> hidesAuthors && part.personKey().equals(idea.authorKey()));
        return Parts.oneEach(parts);
    }

    private static long latest(List<IdeaVersion> versions) {
        return versions.stream().mapToLong(IdeaVersion::at).max().orElseThrow();
    }

    @Override
    public void all(Consumer<List<WorkKey>> batches) {
        Batches.of(WorkKind.IDEA, after -> ideas.ids(after, BATCH), batches);
    }

    /** Those ideas that are not deleted, on boards that are not either, with their topics. */
    Standing standing(Collection<Integer> ids) {
        List<Idea> found = ideas.byIds(ids).stream().filter(idea -> !idea.isDeleted()).toList();
        Set<Integer> boardIds = found.stream().map(Idea::boardId).collect(Collectors.toSet());
        Map<Integer, Board> standing = boardIds.isEmpty() ? Map.of() : boards.byIds(boardIds).stream()
                .filter(board -> !board.isDeleted()).collect(Collectors.toMap(Board::id, board -> board));
        List<Idea> open = found.stream().filter(idea -> standing.containsKey(idea.boardId())).toList();
        Map<Integer, List<Integer>> topicIds = ideaTopics.of(open.stream().map(Idea::id).toList());
        Map<Integer, Topic> named = topics.byIds(topicIds.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return new Standing(open, standing, topicIds, named);
    }

    /** Ideas with all that is needed of what they stand on. */
    record Standing(List<Idea> ideas, Map<Integer, Board> boards, Map<Integer, List<Integer>> topicIds, Map<Integer, Topic> named) {

        Set<Integer> subjectsOf(int ideaId) {
            return topicIds.getOrDefault(ideaId, List.of()).stream().filter(named::containsKey)
                    .map(topic -> named.get(topic).subjectId()).collect(Collectors.toSet());
        }
    }
}
