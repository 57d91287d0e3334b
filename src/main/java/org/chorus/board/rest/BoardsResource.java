package org.chorus.board.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.chorus.board.BoardService;
import org.chorus.board.BoardView;
import org.chorus.common.Page;
import org.chorus.host.CurrentUser;
import org.chorus.host.Viewer;
import org.chorus.web.Answers;
import org.chorus.web.Json;
import org.chorus.web.PeopleJson;

/** Boards of a space. */
@Path("/boards")
@Produces(MediaType.APPLICATION_JSON)
public final class BoardsResource {

    private final BoardService boards;
    private final CurrentUser current;
    private final PeopleJson people;
    private final Json json;
    private final Answers answers;

    @Inject
    public BoardsResource(BoardService boards, CurrentUser current, PeopleJson people, Json json, Answers answers) {
        this.boards = boards;
        this.current = current;
        this.people = people;
        this.json = json;
        this.answers = answers;
    }

    /** Without a space: the boards of all spaces the viewer may view. */
    @GET
    @AnonymousSiteAccess
    public Response list(@QueryParam("space") @DefaultValue("") String space) {
        Viewer viewer = current.viewer();
        List<BoardView> found = space.isEmpty() ? boards.all(viewer) : boards.in(viewer, space);
        return answers.ok(Page.last(found.stream().map(this::wire).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response create(InputStream body) {
        return answers.created(wire(boards.create(current.viewer(), json.read(body, BoardBody.class).asNew())));
    }

    private BoardJson wire(BoardView board) {
        return BoardJson.of(board, people);
    }
}
