package org.chorus.stream.card;

import java.util.Map;
import org.chorus.host.Viewer;
import org.chorus.note.NoteAccess;
import org.chorus.stream.Source;
import org.chorus.text.shown.Addresses;

/** Where a note is begun from a stream, so that it will stand in that stream. */
public final class Invitations {

    private final NoteAccess access;
    private final Addresses addresses;

    public Invitations(NoteAccess access, Addresses addresses) {
        this.access = access;
        this.addresses = addresses;
    }

    /** The composer's address; empty for whoever may not write, and in the stream of a person or a board, where notes of others do not go. */
    public String of(Viewer viewer, Source source) {
        if (!access.mayWriteSomewhere(viewer)) {
            return "";
        }
        String composer = addresses.page("/compose");
        return switch (source.kind()) {
            case HOME, ALL -> composer;
            case SPACE -> Addresses.with(composer, Map.of("space", source.id()));
            case TOPIC -> Addresses.with(composer, Map.of("topic", source.id()));
            case PERSON, BOARD -> "";
        };
    }
}
