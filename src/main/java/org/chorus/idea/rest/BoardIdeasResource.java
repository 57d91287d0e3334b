package org.chorus.idea.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.chorus.common.Page;
import org.chorus.host.CurrentUser;
import org.chorus.idea.IdeaLists;
import org.chorus.idea.IdeaService;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** The ideas of a board. */
@Path("/boards/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
public final class BoardIdeasResource {

    private final IdeaLists lists;
    private final IdeaService ideas;
    private final CurrentUser current;
    private final IdeasJson wire;
    private final Json json;
    private final Answers answers;

    @Inject
    public BoardIdeasResource(IdeaLists lists, IdeaService ideas, CurrentUser current, IdeasJson wire, Json json, Answers answers) {
        this.lists = lists;
        this.ideas = ideas;
        this.current = current;
        this.wire = wire;
        this.json = json;
        this.answers = answers;
    }

    /** Takes `sort`, `state` (several by comma), `topic` (name or id), `author` (key), `mine`, `q`, `after` and `limit`. */
    @GET
    @Path("/ideas")
    @AnonymousSiteAccess
    public Response list(@PathParam("id") int board, @Context UriInfo address) {
        ListParameters parameters = new ListParameters(address.getQueryParameters());
        return answers.ok(lists.on(current.viewer(), board, parameters.filter(), parameters.page()).map(wire::of));
    }

    @POST
    @Path("/ideas")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response post(@PathParam("id") int board, InputStream body) {
        return answers.created(wire.of(ideas.post(current.viewer(), board, json.read(body, IdeaBody.class).asNew())));
    }

    /** Near-duplicates of what is being typed. */
    @GET
    @Path("/similar")
    @AnonymousSiteAccess
    public Response similar(@PathParam("id") int board, @QueryParam("title") @DefaultValue("") String title) {
        return answers.ok(Page.last(lists.similar(current.viewer(), board, title).stream().map(wire::of).toList()));
    }
}
