package org.chorus.note.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.chorus.host.CurrentUser;
import org.chorus.note.NoteService;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** Posting notes. */
@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public final class NotesResource {

    private final NoteService notes;
    private final CurrentUser current;
    private final NotesJson wire;
    private final Json json;
    private final Answers answers;

    @Inject
    public NotesResource(NoteService notes, CurrentUser current, NotesJson wire, Json json, Answers answers) {
        this.notes = notes;
        this.current = current;
        this.wire = wire;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response post(InputStream body) {
        return answers.created(wire.of(notes.post(current.viewer(), json.read(body, NoteBody.class).asNew())));
    }
}
