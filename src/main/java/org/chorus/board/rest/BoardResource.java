package org.chorus.board.rest;

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
import org.chorus.board.BoardService;
import org.chorus.board.BoardView;
import org.chorus.host.CurrentUser;
import org.chorus.web.Answers;
import org.chorus.web.Json;
import org.chorus.web.PeopleJson;

/** One board. */
@Path("/boards/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
public final class BoardResource {

    private final BoardService boards;
    private final CurrentUser current;
    private final PeopleJson people;
    private final Json json;
    private final Answers answers;

    @Inject
    public BoardResource(BoardService boards, CurrentUser current, PeopleJson people, Json json, Answers answers) {
        this.boards = boards;
        this.current = current;
        this.people = people;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @AnonymousSiteAccess
    public Response view(@PathParam("id") int id) {
        return answers.ok(wire(boards.view(current.viewer(), id)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response change(@PathParam("id") int id, InputStream body) {
        return answers.ok(wire(boards.change(current.viewer(), id, json.read(body, BoardBody.class)::over)));
    }

    @DELETE
    @LicensedOnly
    public Response delete(@PathParam("id") int id) {
        boards.delete(current.viewer(), id);
        return answers.nothing();
    }

    /** Undoes a deletion. */
    @POST
    @Path("/restoration")
    @LicensedOnly
    public Response restore(@PathParam("id") int id) {
        return answers.ok(wire(boards.restore(current.viewer(), id)));
    }

    private BoardJson wire(BoardView board) {
        return BoardJson.of(board, people);
    }
}
