package org.chorus.note.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.chorus.common.Page;
import org.chorus.host.CurrentUser;
import org.chorus.note.NoteService;
import org.chorus.note.NoteVersionService;
import org.chorus.note.ThreadService;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** One note, or one reply. */
@Path("/notes/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
public final class NoteResource {

    private final NoteService notes;
    private final NoteVersionService versions;
    private final ThreadService threads;
    private final CurrentUser current;
    private final NotesJson wire;
    private final Json json;
    private final Answers answers;

    @Inject
    public NoteResource(NoteService notes, NoteVersionService versions, ThreadService threads, CurrentUser current, NotesJson wire, Json json, Answers answers) {
        this.notes = notes;
        this.versions = versions;
        this.threads = threads;
        this.current = current;
        this.wire = wire;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @AnonymousSiteAccess
    public Response view(@PathParam("id") int id) {
        return answers.ok(wire.of(notes.view(current.viewer(), id)));
    }

    /** Cheap, to be asked again and again. */
    @GET
    @Path("/thread")
    @AnonymousSiteAccess
    public Response thread(@PathParam("id") int id) {
        return answers.ok(new Mark(threads.mark(current.viewer(), id)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response edit(@PathParam("id") int id, InputStream body) {
        return answers.ok(wire.of(notes.edit(current.viewer(), id, json.read(body, NoteBody.class)::over)));
    }

    @DELETE
    @LicensedOnly
    public Response delete(@PathParam("id") int id) {
        notes.delete(current.viewer(), id);
        return answers.nothing();
    }

    /** Undoes a deletion. */
    @POST
    @Path("/restoration")
    @LicensedOnly
    public Response restore(@PathParam("id") int id) {
        return answers.ok(wire.of(notes.restore(current.viewer(), id)));
    }

    /** Latest first. */
    @GET
    @Path("/versions")
    @AnonymousSiteAccess
    public Response versions(@PathParam("id") int id) {
        return answers.ok(Page.last(versions.of(current.viewer(), id).stream().map(wire::of).toList()));
    }

    /** The answer. @param mark another one after whatever changes in the thread */
    record Mark(String mark) {
    }
}
