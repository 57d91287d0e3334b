package org.chorus.note;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chorus.common.Forbidden;
import org.chorus.common.IdCursor;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.common.Publisher;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Transactions;
import org.chorus.host.Viewer;
import org.chorus.text.Markdown;
import org.chorus.text.Mentions;
import org.chorus.text.TextRules;

/**
 * Whether a fix worked for those who tried it, and an answer for whoever asked. One word for each person, which may be
 * changed and taken back.
 */
public final class ConfirmationService {

    /** What somebody found, as it is shown. @param html of the context, safe to stand in a page; may be empty */
    public record Shown(int id, Person person, boolean worked, String html, long at) {
    }

    private final NoteAccess access;
    private final Notes notes;
    private final Confirmations confirmations;
    private final NoteTopics topics;
    private final NoteViews views;
    private final People people;
    private final Mentions mentions;
    private final Markdown markdown;
    private final Transactions transactions;
    private final Publisher publisher;
    private final Clock clock;

    public ConfirmationService(NoteAccess access, Notes notes, Confirmations confirmations, NoteTopics topics, NoteViews views,
            People people, Mentions mentions, Markdown markdown, Transactions transactions, Publisher publisher, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.confirmations = confirmations;
        this.topics = topics;
        this.views = views;
        this.people = people;
        this.mentions = mentions;
        this.markdown = markdown;
        this.transactions = transactions;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Latest first; none of a deleted note. */
    public Page<Shown> of(Viewer viewer, int noteId, PageRequest page) {
        if (access.read(viewer, noteId).note().isDeleted()) {
            return Page.last(List.of());
        }
        List<Confirmation> found = confirmations.on(noteId, IdCursor.of(page.after()), page.limit() + 1);
        return IdCursor.page(found, page.limit(), Confirmation::id, this::shown);
    }

    private List<Shown> shown(List<Confirmation> found) {
        Map<String, Person> named = people.byKeys(found.stream().map(Confirmation::userKey).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new Shown(one.id(), named.getOrDefault(one.userKey(), Person.former(one.userKey())),
                        one.verdict() == Verdict.WORKED, one.context().isEmpty() ? "" : markdown.html(one.context()), one.at()))
                .toList();
    }

    /**
     * Says whether it worked. The same again changes nothing; something else takes its place.
     *
     * @param context where and with what; may be empty
     * @throws Forbidden for one's own, and where it is not the viewer's to say
     */
    public NoteView confirm(Viewer viewer, int noteId, Verdict verdict, String context) {
        String stored = mentions.toStored(TextRules.optionalText("context", context, Confirmation.LONGEST));
        return change(viewer, noteId, (note, before) -> {
            boolean same = before.filter(said -> said.verdict() == verdict && said.context().equals(stored)).isPresent();
            if (!same) {
                confirmations.put(new Confirmation(0, noteId, viewer.key(), verdict, stored, clock.millis()));
            }
            return !same;
        }, verdict == Verdict.WORKED, false);
    }

    /** Takes the word back; twice is the same as once. */
    public NoteView withdraw(Viewer viewer, int noteId) {
        return change(viewer, noteId, (note, before) -> {
            confirmations.remove(noteId, viewer.key());
            return before.isPresent();
        }, false, true);
    }

    private NoteView change(Viewer viewer, int noteId, Change change, boolean worked, boolean withdrawn) {
        return transactions.required(() -> {
            notes.lock(access.takePart(viewer, noteId).note().rootId(), clock.millis());
            NoteStanding standing = NoteService.requireStanding(access.takePart(viewer, noteId));
            Note note = standing.note();
            Note root = note.isReply() ? notes.byId(note.rootId()).orElseThrow() : note;
            if (!standing.mayConfirm(root)) {
                throw new Forbidden("note.confirm", "Others tell whether a fix worked; whoever asked tells whether an answer helped.");
            }
            if (change.make(note, confirmations.of(noteId, viewer.key()))) {
                Note counted = counted(note);
                publisher.publish(new FixConfirmed(counted, note.isReply() ? countedQuestion(root) : counted, topics.of(root),
                        viewer.key(), worked, withdrawn));
            }
            return views.of(viewer, List.of(notes.byId(noteId).orElseThrow())).get(0);
        });
    }

    private Note counted(Note note) {
        Note counted = note.with(new NoteCounts(note.counts().replies(), confirmations.count(note.id(), Verdict.WORKED),
                confirmations.count(note.id(), Verdict.FAILED)));
        notes.putCounts(note.id(), counted.counts());
        return counted;
    }

    private Note countedQuestion(Note root) {
        Note counted = root.with(new NoteCounts(root.counts().replies(), notes.helpfulReplies(root.id()), root.counts().failed()));
        notes.putCounts(root.id(), counted.counts());
        return counted;
    }

    /** What changes, and whether it did. */
    private interface Change {

        boolean make(Note note, Optional<Confirmation> before);
    }
}
