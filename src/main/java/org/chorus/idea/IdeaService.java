package org.chorus.idea;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.chorus.board.Access;
import org.chorus.board.BoardAccess;
import org.chorus.common.Conflict;
import org.chorus.common.Publisher;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.text.Mentions;
import org.chorus.topic.Topic;
import org.chorus.topic.TopicService;

/** Posting, reading, editing, deleting and restoring an idea. */
public final class IdeaService {

    private final Ideas ideas;
    private final IdeaHistory history;
    private final IdeaTerms terms;
    private final IdeaTopics ideaTopics;
    private final IdeaLinks links;
    private final TopicService topics;
    private final BoardAccess boards;
    private final IdeaAccess access;
    private final IdeaViews views;
    private final LinkedIdeas linked;
    private final Mentions mentions;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public IdeaService(Ideas ideas, IdeaHistory history, IdeaTerms terms, IdeaTopics ideaTopics, IdeaLinks links,
            TopicService topics, BoardAccess boards, IdeaAccess access, IdeaViews views, LinkedIdeas linked, Mentions mentions,
            Transactions transactions, Publisher publisher, Clock clock) {
        this.ideas = ideas;
        this.history = history;
        this.terms = terms;
        this.ideaTopics = ideaTopics;
        this.links = links;
        this.topics = topics;
        this.boards = boards;
        this.access = access;
        this.views = views;
        this.linked = linked;
        this.mentions = mentions;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @throws Conflict when the board is a challenge that has closed */
    public IdeaView post(Viewer viewer, int boardId, NewIdea idea) {
        return transactions.required(() -> {
            Access board = boards.contribute(viewer, boardId);
            String key = idea.once().isEmpty() ? UUID.randomUUID().toString() : boardId + ":" + viewer.key() + ":" + idea.once();
            Optional<Idea> before = idea.once().isEmpty() ? Optional.empty() : ideas.byNaturalKey(key);
            return views.of(new Standing(viewer, before.orElseGet(() -> add(viewer, board, idea, key)), board));
        });
    }

    private Idea add(Viewer viewer, Access board, NewIdea idea, String key) {
        long now = clock.millis();
        if (board.board().isClosed(now)) {
            throw new Conflict("board.closed", "This challenge has closed and takes no more ideas.");
        }
        List<Integer> inspiring = idea.inspiredBy() == 0 ? List.of() : List.of(access.contribute(viewer, idea.inspiredBy()).idea().id());
        Idea added = ideas.add(new Idea(0, board.board().id(), idea.title(), mentions.toStored(idea.text()), viewer.key(), "",
                IdeaState.SPARK, Answer.NONE, now, 0, 1, Counts.NONE, now, 0), key);
        history.addVersions(List.of(new IdeaVersion(added.id(), 1, added.title(), added.text(), viewer.key(), "", now)));
        terms.add(List.of(added));
        putTopics(board, added.id(), idea.topics());
        links.add(inspiring.stream().map(other -> new IdeaLink(added.id(), other, IdeaLink.Kind.INSPIRED_BY)).toList());
        publisher.publish(new IdeaPosted(added.id(), added.boardId(), viewer.key()));
        tellNewlyNamed(viewer, "", added);
        return added;
    }

    public IdeaView view(Viewer viewer, int ideaId) {
        return linked.shown(access.read(viewer, ideaId));
    }

    /**
     * Makes the idea say what the change makes of what it says; saying the same makes no version.
     *
     * @throws Conflict when the change is based on an older version
     */
    public IdeaView edit(Viewer viewer, int ideaId, UnaryOperator<IdeaEdit> change) {
        return transactions.required(() -> {
            access.edit(viewer, ideaId);
            ideas.lock(ideaId);
            Standing now = access.edit(viewer, ideaId);
            IdeaEdit before = asEdit(now.idea());
            IdeaEdit edit = change.apply(before);
            refuseOutdated(now.idea(), edit);
            if (!edit.topics().equals(before.topics())) {
                putTopics(now.access(), ideaId, edit.topics());
                publisher.publish(new IdeaTopicsChanged(ideaId, now.idea().boardId()));
            }
            Idea edited = addVersion(viewer, now.idea(), edit);
            return linked.shown(new Standing(viewer, edited, now.access()));
        });
    }

    private IdeaEdit asEdit(Idea idea) {
        List<Integer> ids = ideaTopics.of(List.of(idea.id())).getOrDefault(idea.id(), List.of());
        List<String> names = ids.stream().map(topics.byIds(ids)::get).map(Topic::name).toList();
        return new IdeaEdit(idea.title(), mentions.toEditable(idea.text()), names, 0, "");
    }

    private static void refuseOutdated(Idea idea, IdeaEdit edit) {
        if (edit.basedOn() != 0 && edit.basedOn() != idea.version()) {
            throw new Conflict("idea.version", "The idea has changed meanwhile: it is at version " + idea.version()
                    + ", your change is based on version " + edit.basedOn() + ".", idea.version(), edit.basedOn());
        }
    }

    private Idea addVersion(Viewer viewer, Idea idea, IdeaEdit edit) {
        String text = mentions.toStored(edit.text());
        if (edit.title().equals(idea.title()) && text.equals(idea.text())) {
            return idea;
        }
        Idea edited = idea.edited(edit.title(), text, clock.millis());
        ideas.save(edited);
        String credit = viewer.is(edit.credit()) ? "" : edit.credit();
        history.addVersions(List.of(new IdeaVersion(idea.id(), edited.version(), edited.title(), text, viewer.key(), credit,
                edited.editedAt())));
        terms.replace(List.of(edited));
        publisher.publish(new IdeaEdited(idea.id(), idea.boardId(), viewer.key()));
        tellNewlyNamed(viewer, idea.text(), edited);
        return edited;
    }

    private void tellNewlyNamed(Viewer viewer, String before, Idea idea) {
        Set<String> named = new HashSet<>(mentions.keysIn(idea.text()));
        named.removeAll(mentions.keysIn(before));
        if (!named.isEmpty()) {
            publisher.publish(new MentionedInIdea(idea.id(), idea.boardId(), idea.version(), viewer.key(), named));
        }
    }

    private void putTopics(Access board, int ideaId, List<String> names) {
        ideaTopics.put(ideaId, topics.resolve(board.board().spaceKey(), names).stream().map(Topic::id).toList());
    }

    /** Leaves a tombstone; twice is the same as once. */
    public void delete(Viewer viewer, int ideaId) {
        transactions.required(() -> {
            Idea idea = lockedForDeletion(viewer, ideaId).idea();
            if (!idea.isDeleted()) {
                ideas.save(idea.deletedAt(clock.millis()));
                publisher.publish(new IdeaDeleted(ideaId, idea.boardId(), viewer.key()));
            }
        });
    }

    /** Brings a deleted idea back with everything on it; twice is the same as once. */
    public IdeaView restore(Viewer viewer, int ideaId) {
        return transactions.required(() -> {
            Standing standing = lockedForDeletion(viewer, ideaId);
            Idea restored = standing.idea().deletedAt(0);
            if (standing.idea().isDeleted()) {
                ideas.save(restored);
                publisher.publish(new IdeaRestored(ideaId, restored.boardId(), viewer.key()));
            }
            return linked.shown(new Standing(viewer, restored, standing.access()));
        });
    }

    private Standing lockedForDeletion(Viewer viewer, int ideaId) {
        access.deleteOrRestore(viewer, ideaId);
        ideas.lock(ideaId);
        return access.deleteOrRestore(viewer, ideaId);
    }
}
