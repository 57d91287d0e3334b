package org.chorus.stream;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.chorus.common.Event;
import org.chorus.common.Ref;
import org.chorus.common.Subscriber;
import org.chorus.note.Note;
import org.chorus.note.NoteDeleted;
import org.chorus.note.NoteEdited;
import org.chorus.note.NotePosted;
import org.chorus.note.NoteReplied;
import org.chorus.note.NoteRestored;
import org.chorus.topic.Topic;

/** Tells of notes and of replies to them. Whether a fix worked is no news. */
public final class NoteTeller implements Subscriber {

    private final Told told;
    private final Activities activities;
    private final Clock clock;

    public NoteTeller(Told told, Activities activities, Clock clock) {
        this.told = told;
        this.activities = activities;
        this.clock = clock;
    }

    @Override
    public void on(Event event) {
        if (event instanceof NotePosted posted) {
            tell(of(ActivityKind.NOTE_POSTED, posted.note()).with(posted.note().kind().wire()), posted.topics(), posted.mentioned());
        } else if (event instanceof NoteReplied replied) {
            Set<String> addressed = new HashSet<>(replied.mentioned());
            addressed.add(replied.parent().authorKey());
            addressed.add(replied.root().authorKey());
            tell(of(ActivityKind.NOTE_REPLIED, replied.reply()).with(replied.root().kind().wire()), replied.topics(), addressed);
        } else if (event instanceof NoteEdited edited) {
            edited(edited);
        } else if (event instanceof NoteDeleted deleted) {
            activities.hide(Set.of(deleted.note().ref()), clock.millis());
        } else if (event instanceof NoteRestored restored) {
            activities.show(Set.of(restored.note().ref()));
        }
    }

    private static Activity of(ActivityKind kind, Note note) {
        Activity activity = Activity.of(kind, note.authorKey(), Ref.of("note", note.rootId()), Place.space(note.audience().spaceKey()),
                note.createdAt());
        return activity.about(note.ref()).saying(note.text());
    }

    private void tell(Activity activity, Collection<Topic> topics, Set<String> addressed) {
        Set<String> channels = Told.channels(activity, Told.subjects(topics), Told.to(activity.actorKey(), addressed));
        told.once(activity, channels, Channel.of(activity.object()));
    }

    private void edited(NoteEdited edited) {
        Note note = edited.note();
        activities.resay(note.ref(), note.text());
        if (!note.isReply()) {
            activities.putTopics(note.ref(), Told.subjects(edited.topics()));
        }
    }
}
