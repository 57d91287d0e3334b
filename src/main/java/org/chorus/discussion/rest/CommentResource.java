package org.chorus.discussion.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.chorus.discussion.CommentService;
import org.chorus.discussion.Reaction;
import org.chorus.discussion.ReactionService;
import org.chorus.discussion.Tally;
import org.chorus.host.CurrentUser;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** One comment. */
@Path("/comments/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class CommentResource {

    private final CommentService comments;
    private final ReactionService reactions;
    private final CurrentUser current;
    private final Json json;
    private final DiscussionJson wire;
    private final Answers answers;

    @Inject
    public CommentResource(CommentService comments, ReactionService reactions, CurrentUser current, Json json, DiscussionJson wire,
            Answers answers) {
        this.comments = comments;
        this.reactions = reactions;
        this.current = current;
        this.json = json;
        this.wire = wire;
        this.answers = answers;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response edit(@PathParam("id") int id, InputStream body) {
        Change change = json.read(body, Change.class);
        return answers.ok(wire.comment(current.viewer(), comments.edit(current.viewer(), id, change.text())));
    }

    @DELETE
    public Response delete(@PathParam("id") int id) {
        comments.delete(current.viewer(), id);
        return answers.nothing();
    }

    /** Undoes a deletion. */
    @POST
    @Path("/restoration")
    public Response restore(@PathParam("id") int id) {
        return answers.ok(wire.comment(current.viewer(), comments.restore(current.viewer(), id)));
    }

    @PUT
    @Path("/reactions/{emoji}")
    public Response react(@PathParam("id") int id, @PathParam("emoji") String emoji) {
        return tallies(reactions.react(current.viewer(), id, Reaction.of(emoji)));
    }

    @DELETE
    @Path("/reactions/{emoji}")
    public Response withdraw(@PathParam("id") int id, @PathParam("emoji") String emoji) {
        return tallies(reactions.withdraw(current.viewer(), id, Reaction.of(emoji)));
    }

    private Response tallies(List<Tally> tallies) {
        return answers.ok(new Reactions(tallies.stream().map(TallyJson::of).toList()));
    }

    /** What shall be different. */
    record Change(String text) {
    }

    /** All reactions to a comment. */
    record Reactions(List<TallyJson> reactions) {
    }
}
