package org.chorus.note;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chorus.common.IdCursor;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.common.Publisher;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.text.Mentions;
import org.chorus.text.TextRules;

/** Answering notes. */
public final class ReplyService {

    private final NoteAccess access;
    private final Notes notes;
    private final NoteTopics topics;
    private final NoteViews views;
    private final Mentions mentions;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public ReplyService(NoteAccess access, Notes notes, NoteTopics topics, NoteViews views, Mentions mentions,
            Transactions transactions, Publisher publisher, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.topics = topics;
        this.views = views;
        this.mentions = mentions;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** In the order written, the whole thread under a note that began one; deleted ones keep their place. */
    public Page<NoteView> of(Viewer viewer, int noteId, PageRequest page) {
        Note note = access.read(viewer, noteId).note();
        int after = IdCursor.of(page.after());
        List<Note> found = note.isReply()
                ? notes.repliesTo(noteId, after, page.limit() + 1)
                : notes.inThread(noteId, after, page.limit() + 1);
        return IdCursor.page(found, page.limit(), Note::id, shown -> views.of(viewer, shown));
    }

    /**
     * Replies to a note or to a reply; sending it again with the same word is the same reply.
     *
     * @param once a word of the author's own for this reply; may be empty
     */
    public NoteView reply(Viewer viewer, int parentId, String text, String once) {
        String stored = mentions.toStored(TextRules.text("text", text, Note.LONGEST));
        String word = TextRules.optionalLine("once", once, NewNote.LONGEST_ONCE);
        String key = viewer.key() + ":" + (word.isEmpty() ? UUID.randomUUID() : word);
        FirstTime first = new FirstTime();
        return transactions.required(() -> {
            NoteStanding parent = access.takePart(viewer, parentId);
            Optional<Note> before = first.now() ? Optional.empty() : notes.byNaturalKey(key);
            return before.isPresent() ? views.of(viewer, List.of(before.get())).get(0) : add(parent, stored, key);
        });
    }

    private NoteView add(NoteStanding standing, String text, String key) {
        Viewer viewer = standing.viewer();
        Note parent = NoteService.requireStanding(standing).note();
        Note root = parent.isReply() ? notes.byId(parent.rootId()).orElseThrow() : parent;
        Note reply = notes.add(new Note(0, NoteKind.REPLY, parent.id(), root.id(), viewer.key(), root.audience(), 0, text,
                clock.millis(), 0, 1, NoteCounts.NONE, 0, ""), key);
        notes.countReply(root.id(), clock.millis());
        publisher.publish(new NoteReplied(reply, parent, root.withOneMoreReply(), topics.of(root), mentions.keysIn(text)));
        return views.fresh(viewer, reply, root, List.of());
    }
}
