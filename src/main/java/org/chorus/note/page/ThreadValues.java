package org.chorus.note.page;

import java.util.List;
import java.util.Map;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.Texts;
import org.chorus.host.Viewer;
import org.chorus.note.ConfirmationService;
import org.chorus.note.NoteService;
import org.chorus.note.NoteView;
import org.chorus.note.ReplyService;
import org.chorus.note.ThreadService;
import org.chorus.note.card.NoteValues;
import org.chorus.text.shown.Addresses;
import org.chorus.text.shown.ShownPeople;
import org.chorus.text.shown.ShownTimes;

/** A note with all that is said below it. */
public final class ThreadValues {

    private final NoteService notes;
    private final ThreadService threads;
    private final ReplyService replies;
    private final ConfirmationService confirmations;
    private final NoteValues values;
    private final ShownPeople people;
    private final ShownTimes times;
    private final Addresses addresses;
    private final Texts texts;

    public ThreadValues(NoteService notes, ThreadService threads, ReplyService replies, ConfirmationService confirmations,
            NoteValues values, ShownPeople people, ShownTimes times, Addresses addresses, Texts texts) {
        this.notes = notes;
        this.threads = threads;
        this.replies = replies;
        this.confirmations = confirmations;
        this.values = values;
        this.people = people;
        this.times = times;
        this.addresses = addresses;
        this.texts = texts;
    }

    /** A note, and what `Chorus.Note.card` takes for it and its thread. */
    record Whole(NoteView note, Map<String, Object> values) {
    }

    /**
     * The mark is read before all else, so that whoever asks whether anything changed since is told too much rather than
     * too little.
     *
     * @param after cursor of the replies before, empty for the first
     */
    Whole of(Viewer viewer, int noteId, String after) {
        String mark = threads.markNow(noteId);
        NoteView note = notes.view(viewer, noteId);
        Map<String, Object> whole = values.of(viewer, note, note);
        Page<NoteView> page = replies.of(viewer, noteId, new PageRequest(after, PageRequest.MOST));
        whole.put("whole", true);
        whole.put("mark", mark);
        whole.put("after", after);
        whole.put("thread", page.items().stream().map(reply -> values.of(viewer, reply, note)).toList());
        whole.put("moreReplies", page.next().isEmpty() ? ""
                : Addresses.with(addresses.page("/notes/" + noteId), Map.of("replies", page.next())));
        whole.put("said", said(viewer, note));
        return new Whole(note, whole);
    }

    private List<Map<String, Object>> said(Viewer viewer, NoteView note) {
        return confirmations.of(viewer, note.note().id(), PageRequest.first()).items().stream()
                .map(one -> Map.<String, Object>of("by", people.of(one.person()), "when", times.of(one.at()), "html", one.html(),
                        "tone", one.worked() ? "good" : "bad",
                        "text", texts.text(one.worked() ? "chorus.note.worked" : "chorus.note.failed")))
                .toList();
    }
}
