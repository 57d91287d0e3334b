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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.chorus.common.InvalidInput;
import org.chorus.discussion.Reaction;
import org.chorus.discussion.Tally;
import org.chorus.host.CurrentUser;
import org.chorus.note.ConfirmationService;
import org.chorus.note.NoteReactionService;
import org.chorus.note.ReplyService;
import org.chorus.note.Verdict;
import org.chorus.web.Answers;
import org.chorus.web.Json;
import org.chorus.web.Paging;

/** What others do with a note: reply, react, tell whether it worked. */
@Path("/notes/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
public final class NoteTalkResource {

    private final ReplyService replies;
    private final NoteReactionService reactions;
    private final ConfirmationService confirmations;
    private final CurrentUser current;
    private final NotesJson wire;
    private final Json json;
    private final Answers answers;

    @Inject
    public NoteTalkResource(ReplyService replies, NoteReactionService reactions, ConfirmationService confirmations, CurrentUser current,
            NotesJson wire, Json json, Answers answers) {
        this.replies = replies;
        this.reactions = reactions;
        this.confirmations = confirmations;
        this.current = current;
        this.wire = wire;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("/replies")
    @AnonymousSiteAccess
    public Response replies(@PathParam("id") int id, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        return answers.ok(replies.of(current.viewer(), id, Paging.of(after, limit)).map(wire::of));
    }

    @POST
    @Path("/replies")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response reply(@PathParam("id") int id, InputStream body) {
        Reply reply = json.read(body, Reply.class);
        return answers.created(wire.of(replies.reply(current.viewer(), id, reply.text(), reply.id())));
    }

    @PUT
    @Path("/reactions/{emoji}")
    @LicensedOnly
    public Response react(@PathParam("id") int id, @PathParam("emoji") String emoji) {
        return signs(reactions.react(current.viewer(), id, Reaction.of(emoji)));
    }

    @DELETE
    @Path("/reactions/{emoji}")
    @LicensedOnly
    public Response takeBack(@PathParam("id") int id, @PathParam("emoji") String emoji) {
        return signs(reactions.withdraw(current.viewer(), id, Reaction.of(emoji)));
    }

    private Response signs(List<Tally> tallies) {
        return answers.ok(new Signs(NotesJson.signs(tallies)));
    }

    /** Latest first. */
    @GET
    @Path("/confirmations")
    @AnonymousSiteAccess
    public Response confirmations(@PathParam("id") int id, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        return answers.ok(confirmations.of(current.viewer(), id, Paging.of(after, limit)).map(wire::of));
    }

    /** Takes the place of what the same person said before. */
    @POST
    @Path("/confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response confirm(@PathParam("id") int id, InputStream body) {
        Trial trial = json.read(body, Trial.class);
        return answers.ok(wire.of(confirmations.confirm(current.viewer(), id, trial.verdict(), trial.context())));
    }

    /** Takes one's own word back. */
    @DELETE
    @Path("/confirmations")
    @LicensedOnly
    public Response withdraw(@PathParam("id") int id) {
        return answers.ok(wire.of(confirmations.withdraw(current.viewer(), id)));
    }

    /** A reply asked for. @param id a word of the sender's own, which makes sending again the same reply */
    record Reply(String id, String text) {
    }

    /** What somebody found who tried. */
    record Trial(Boolean worked, String context) {

        Verdict verdict() {
            if (worked == null) {
                throw new InvalidInput("note.worked", "Say whether it worked: the field worked is missing.");
            }
            return worked ? Verdict.WORKED : Verdict.FAILED;
        }
    }

    /** All signs that a note has. */
    record Signs(List<NoteJson.SignJson> reactions) {
    }
}
