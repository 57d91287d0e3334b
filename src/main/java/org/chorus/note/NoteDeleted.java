package org.chorus.note;

import org.chorus.common.Event;

/** A note or reply was deleted; replies to it stand. @param actor user key of whoever did it */
public record NoteDeleted(Note note, String actor) implements Event {
}
