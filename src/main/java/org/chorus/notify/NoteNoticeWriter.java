package org.chorus.notify;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chorus.common.Event;
import org.chorus.common.Subscriber;
import org.chorus.note.FixConfirmed;
import org.chorus.note.Note;
import org.chorus.note.NoteEdited;
import org.chorus.note.NotePosted;
import org.chorus.note.NoteReplied;

/**
 * Writes down, in the transaction of each event on notes, who is to be told. Nobody is told of what they did
 * themselves, and nobody twice of one event: the nearest reason wins.
 */
public final class NoteNoticeWriter implements Subscriber {

    private final NoticeDesk desk;
    private final Clock clock;

    public NoteNoticeWriter(NoticeDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event instanceof NotePosted posted) {
            desk.tellNew(notices(posted.note(), reasons(posted.mentioned()), posted.note().authorKey(), "note:" + posted.note().id()));
        } else if (event instanceof NoteEdited edited) {
            desk.tell(notices(edited.note(), reasons(edited.mentioned()), edited.note().authorKey(), "note:" + edited.note().id()));
        } else if (event instanceof NoteReplied replied) {
            Map<String, Happening> reasons = reasons(replied.mentioned());
            reasons.putIfAbsent(replied.parent().authorKey(), Happening.REPLIED_TO_NOTE);
            reasons.putIfAbsent(replied.root().authorKey(), Happening.REPLIED_TO_NOTE);
            desk.tellNew(notices(replied.reply(), reasons, replied.reply().authorKey(), "note:" + replied.reply().id()));
        } else if (event instanceof FixConfirmed confirmed && confirmed.worked() && !confirmed.withdrawn()) {
            desk.tell(notices(confirmed.note(), Map.of(confirmed.note().authorKey(), Happening.NOTE_WORKED), confirmed.actor(),
                    "worked:" + confirmed.note().id() + ":" + confirmed.actor()));
        }
    }

    private static Map<String, Happening> reasons(Collection<String> mentioned) {
        Map<String, Happening> reasons = new LinkedHashMap<>();
        mentioned.forEach(person -> reasons.put(person, Happening.MENTIONED_IN_NOTE));
        return reasons;
    }

    private List<Notice> notices(Note note, Map<String, Happening> reasons, String actor, String event) {
        return reasons.entrySet().stream()
                .filter(reason -> !reason.getKey().isEmpty() && !reason.getKey().equals(actor))
                .map(reason -> Notice.fresh(event, reason.getKey(), reason.getValue(), 0, new Subject(SubjectKind.NOTE, note.id()), actor,
                        note.id(), clock.millis()))
                .toList();
    }
}
