package org.chorus.expertise;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chorus.note.Note;
import org.chorus.note.NoteKind;
import org.chorus.note.Notes;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/**
 * Notes as works: whoever learned, mended or did something knows of it, more so where a fix worked for others; whoever
 * was stuck asked, and somebody else's reply answers. Thanks say nothing of who gives them.
 */
public final class NoteSource implements WorkSource {

    private static final double WHOLE = 1;
    private static final double HALF = 0.5;
    private static final int LONGEST_TITLE = 120;

    private final Notes notes;
    private final TopicService topics;

    public NoteSource(Notes notes, TopicService topics) {
        this.notes = notes;
        this.topics = topics;
    }

    @Override
    public boolean holds(WorkKind kind) {
        return kind == WorkKind.NOTE;
    }

    @Override
    public List<Work> load(WorkKind kind, Collection<Long> ids) {
        List<Note> found = notes.byIds(ids.stream().map(Long::intValue).toList()).stream()
                .filter(NoteSource::isEvidence).toList();
        Set<Integer> rootIds = found.stream().map(Note::rootId).collect(Collectors.toSet());
        Map<Integer, Note> roots = found.stream().filter(note -> !note.isReply()).collect(Collectors.toMap(Note::id, note -> note));
        Set<Integer> unknown = new HashSet<>(rootIds);
        unknown.removeAll(roots.keySet());
        notes.byIds(unknown).forEach(root -> roots.put(root.id(), root));
        Map<Integer, List<Integer>> topicIds = notes.topicsOf(rootIds);
        Map<Integer, Topic> named = topics.byIds(topicIds.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return found.stream().filter(note -> roots.containsKey(note.rootId()))
                .map(note -> work(note, roots.get(note.rootId()), subjects(topicIds.getOrDefault(note.rootId(), List.of()), named)))
                .toList();
    }

    private static Set<Integer> subjects(List<Integer> topicIds, Map<Integer, Topic> named) {
        return topicIds.stream().filter(named::containsKey).map(topic -> named.get(topic).subjectId()).collect(Collectors.toSet());
    }

    static boolean isEvidence(Note note) {
        return !note.isDeleted() && note.kind() != NoteKind.THANKS;
    }

    /** The note as it is now, which nobody changes until the transaction ends; empty where it cannot be seen. */
    Optional<Note> held(Note note) {
        notes.hold(note.rootId());
        return notes.byId(note.id());
    }

    /** Where most about it is known already, as when it was posted; the topics may have been merged since. */
    Work work(Note note, Note root, List<Topic> about) {
        List<Integer> ids = about.stream().map(Topic::id).toList();
        return work(note, root, subjects(ids, topics.byIds(ids)));
    }

    private static Work work(Note note, Note root, Set<Integer> subjects) {
        return new Work(WorkKey.note(note.id()), WorkKey.note(root.id()), note.audience().spaceKey(), 0, title(note.text()),
                Math.max(note.createdAt(), note.editedAt()), Parts.oneEach(List.of(part(note, root))), subjects,
                Analyser.termsOf("", note.text()));
    }

    private static Part part(Note note, Note root) {
        long at = Math.max(note.createdAt(), note.editedAt());
        boolean worked = note.counts().worked() > note.counts().failed();
        return switch (note.kind()) {
            case DOING, THANKS -> new Part(note.authorKey(), Role.AUTHOR, HALF, at);
            case LEARNED, GOT_IT_WRONG -> new Part(note.authorKey(), Role.AUTHOR, WHOLE, at);
            case FIX -> new Part(note.authorKey(), Role.AUTHOR, worked ? WHOLE : HALF, at);
            case STUCK -> new Part(note.authorKey(), Role.ASKER, 0, at);
            case REPLY -> root.kind() == NoteKind.STUCK && !note.authorKey().equals(root.authorKey())
                    ? new Part(note.authorKey(), Role.ANSWERER, worked ? WHOLE : HALF, at)
                    : new Part(note.authorKey(), Role.COMMENTER, Formula.COMMENTER, at);
        };
    }

    /** The first line that says something, without the signs of Markdown that begin it, and without keys of people. */
    static String title(String text) {
        String line = text.lines().map(one -> one.replaceAll("@\\{[^}]*}", "@…").replaceAll("^[\\s#>*`~-]+|[*`~]+", "").strip())
                .filter(one -> !one.isEmpty()).findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    @Override
    public void all(Consumer<List<WorkKey>> batches) {
        Batches.of(WorkKind.NOTE, after -> notes.ids(after, BATCH), batches);
    }

    /** Replies of one thread, deleted ones included, and what began it. */
    void allIn(int rootId, Consumer<List<WorkKey>> batches) {
        Batches.of(WorkKind.NOTE, after -> notes.inThread(rootId, after, BATCH).stream().map(Note::id).toList(), batches);
    }
}
