package org.chorus.note;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.chorus.common.Conflict;
import org.chorus.common.Forbidden;
import org.chorus.common.Publisher;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.text.Mentions;
import org.chorus.topic.Topic;

/** Posting, reading, editing, deleting and restoring a note. Replies are notes here too. */
public final class NoteService {

    private final NoteAccess access;
    private final Notes notes;
    private final NoteTopics topics;
    private final NoteCards cards;
    private final NoteViews views;
    private final Mentions mentions;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public NoteService(NoteAccess access, Notes notes, NoteTopics topics, NoteCards cards, NoteViews views, Mentions mentions,
            Transactions transactions, Publisher publisher, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.topics = topics;
        this.cards = cards;
        this.views = views;
        this.mentions = mentions;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @throws org.chorus.common.Missing when the viewer may not view the space or the content that it is for or about */
    public NoteView post(Viewer viewer, NewNote note) {
        Audience audience = access.write(viewer, note.audience());
        cards.require(viewer, note.aboutId());
        String text = mentions.toStored(note.text());
        String key = viewer.key() + ":" + (note.once().isEmpty() ? UUID.randomUUID() : note.once());
        FirstTime first = new FirstTime();
        return transactions.required(() -> {
            Optional<Note> before = first.now() ? Optional.empty() : notes.byNaturalKey(key);
            if (before.isPresent()) {
                return view(viewer, before.get().id());
            }
            Note added = notes.add(new Note(0, note.kind(), 0, 0, viewer.key(), audience, note.aboutId(), text, clock.millis(), 0, 1,
                    NoteCounts.NONE, 0, ""), key);
            List<Topic> about = topics.add(added, note.topics());
            publisher.publish(new NotePosted(added, about, mentions.keysIn(text)));
            return views.fresh(viewer, added, added, about);
        });
    }

    public NoteView view(Viewer viewer, int noteId) {
        return views.whole(access.read(viewer, noteId));
    }

    /**
     * Makes the note say what the change makes of what it says; saying the same makes no version.
     *
     * @throws Conflict when it is deleted, or the change is based on an older version
     */
    public NoteView edit(Viewer viewer, int noteId, UnaryOperator<NoteEdit> change) {
        return transactions.required(() -> {
            notes.lock(requireAuthor(access.takePart(viewer, noteId)).note().rootId(), clock.millis());
            Note before = requireStanding(requireAuthor(access.takePart(viewer, noteId))).note();
            List<Topic> about = topics.of(before);
            NoteEdit edit = change.apply(new NoteEdit(mentions.toEditable(before.text()), about.stream().map(Topic::name).toList(), 0));
            if (edit.basedOn() != 0 && edit.basedOn() != before.version()) {
                throw new Conflict("note.version", "The note has changed meanwhile: it is at version " + before.version()
                        + ", your change is based on version " + edit.basedOn() + ".", before.version(), edit.basedOn());
            }
            List<Topic> aboutNow = before.isReply() ? List.of() : topics.put(before, edit.topics());
            Note after = saved(before, mentions.toStored(edit.text()));
            if (after != before || !aboutNow.equals(about)) {
                publisher.publish(new NoteEdited(after, aboutNow, newlyNamed(before, after)));
            }
            return view(viewer, noteId);
        });
    }

    private Note saved(Note before, String text) {
        if (text.equals(before.text())) {
            return before;
        }
        Note after = before.edited(text, clock.millis());
        notes.addVersion(new NoteVersion(before.id(), before.version(), before.text(),
                before.editedAt() == 0 ? before.createdAt() : before.editedAt()));
        notes.save(after);
        return after;
    }

    private Set<String> newlyNamed(Note before, Note after) {
        Set<String> named = new HashSet<>(mentions.keysIn(after.text()));
        named.removeAll(mentions.keysIn(before.text()));
        return named;
    }

    /** Leaves a tombstone; twice is the same as once. */
    public void delete(Viewer viewer, int noteId) {
        transactions.required(() -> {
            NoteStanding standing = locked(viewer, noteId);
            if (!standing.note().isDeleted()) {
                require(standing.mayDelete());
                Note deleted = standing.note().deleted(clock.millis(), viewer.key());
                notes.save(deleted);
                recount(deleted);
                publisher.publish(new NoteDeleted(deleted, viewer.key()));
            }
        });
    }

    /** Brings a deleted note back with everything on it; twice is the same as once. */
    public NoteView restore(Viewer viewer, int noteId) {
        return transactions.required(() -> {
            NoteStanding standing = locked(viewer, noteId);
            if (standing.note().isDeleted()) {
                require(standing.mayRestore());
                Note restored = standing.note().deleted(0, "");
                notes.save(restored);
                recount(restored);
                publisher.publish(new NoteRestored(restored, topics.of(restored), viewer.key()));
            }
            return view(viewer, noteId);
        });
    }

    /** The thread is locked rather than the note alone, since its root counts the replies that stand. */
    private NoteStanding locked(Viewer viewer, int noteId) {
        NoteStanding standing = access.read(viewer, noteId);
        access.requireWritable();
        notes.lock(standing.note().rootId(), clock.millis());
        return access.read(viewer, noteId);
    }

    private void recount(Note reply) {
        if (reply.isReply()) {
            Note root = notes.byId(reply.rootId()).orElseThrow();
            int worked = root.kind() == NoteKind.STUCK ? notes.helpfulReplies(root.id()) : root.counts().worked();
            notes.putCounts(root.id(), new NoteCounts(notes.standingReplies(root.id()), worked, root.counts().failed()));
        }
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new Forbidden("note.not-yours", "Only its author and the admins of its space may do this.");
        }
    }

    private static NoteStanding requireAuthor(NoteStanding standing) {
        if (!standing.isAuthor()) {
            throw new Forbidden("note.edit", "Only who wrote a note may change it.");
        }
        return standing;
    }

    static NoteStanding requireStanding(NoteStanding standing) {
        if (standing.note().isDeleted()) {
            throw new Conflict("note.deleted", "The note is deleted.");
        }
        return standing;
    }
}
