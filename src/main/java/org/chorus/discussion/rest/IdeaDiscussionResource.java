package org.chorus.discussion.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.chorus.discussion.ChallengeClass;
import org.chorus.discussion.ChallengeKind;
import org.chorus.discussion.ChallengeService;
import org.chorus.discussion.CommentService;
import org.chorus.discussion.NewChallenge;
import org.chorus.discussion.NewSuggestion;
import org.chorus.discussion.SuggestionService;
import org.chorus.host.CurrentUser;
import org.chorus.web.Answers;
import org.chorus.web.Json;
import org.chorus.web.Paging;

/** What is said on one idea, and saying something more. */
@Path("/ideas/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
public final class IdeaDiscussionResource {

    private final CommentService comments;
    private final SuggestionService suggestions;
    private final ChallengeService challenges;
    private final CurrentUser current;
    private final Json json;
    private final DiscussionJson wire;
    private final Answers answers;

    @Inject
    public IdeaDiscussionResource(CommentService comments, SuggestionService suggestions, ChallengeService challenges,
            CurrentUser current, Json json, DiscussionJson wire, Answers answers) {
        this.comments = comments;
        this.suggestions = suggestions;
        this.challenges = challenges;
        this.current = current;
        this.json = json;
        this.wire = wire;
        this.answers = answers;
    }

    @GET
    @Path("/comments")
    @AnonymousSiteAccess
    public Response comments(@PathParam("id") int id, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        return answers.ok(wire.comments(current.viewer(), comments.of(current.viewer(), id, Paging.of(after, limit))));
    }

    @POST
    @Path("/comments")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response comment(@PathParam("id") int id, InputStream body) {
        NewComment said = json.read(body, NewComment.class);
        int parent = said.parent() == null ? 0 : said.parent();
        return answers.created(wire.comment(current.viewer(), comments.post(current.viewer(), id, parent, said.text())));
    }

    @GET
    @Path("/suggestions")
    @AnonymousSiteAccess
    public Response suggestions(@PathParam("id") int id, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        return answers.ok(wire.suggestions(suggestions.of(current.viewer(), id, Paging.of(after, limit))));
    }

    @POST
    @Path("/suggestions")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response suggest(@PathParam("id") int id, InputStream body) {
        Offer offer = json.read(body, Offer.class);
        NewSuggestion offered = new NewSuggestion(offer.text(), offer.note());
        return answers.created(wire.suggestion(suggestions.suggest(current.viewer(), id, offered)));
    }

    @GET
    @Path("/challenges")
    @AnonymousSiteAccess
    public Response challenges(@PathParam("id") int id, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        return answers.ok(wire.challenges(challenges.of(current.viewer(), id, Paging.of(after, limit))));
    }

    @POST
    @Path("/challenges")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response challenge(@PathParam("id") int id, InputStream body) {
        Doubt doubt = json.read(body, Doubt.class);
        NewChallenge raised = new NewChallenge(ChallengeKind.of(doubt.kind()), ChallengeClass.of(doubt.reasonClass()),
                doubt.reason(), doubt.resolution());
        return answers.created(wire.challenge(challenges.challenge(current.viewer(), id, raised)));
    }

    /** A comment asked for. */
    record NewComment(String text, Integer parent) {
    }

    /** A suggestion asked for. */
    record Offer(String text, String note) {
    }

    /** A challenge asked for. */
    record Doubt(String kind, @JsonProperty("class") String reasonClass, String reason, String resolution) {
    }
}
