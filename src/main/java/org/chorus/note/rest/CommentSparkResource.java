package org.chorus.note.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.chorus.host.CurrentUser;
import org.chorus.note.SparkService;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** Making an idea of a comment on an idea: one for each person and board, however often it is sent. */
@Path("/comments/{id:\\d{1,9}}/idea")
@Produces(MediaType.APPLICATION_JSON)
public final class CommentSparkResource {

    private final SparkService sparks;
    private final CurrentUser current;
    private final Json json;
    private final Answers answers;

    @Inject
    public CommentSparkResource(SparkService sparks, CurrentUser current, Json json, Answers answers) {
        this.sparks = sparks;
        this.current = current;
        this.json = json;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response spark(@PathParam("id") int id, InputStream body) {
        SparkBody wanted = json.read(body, SparkBody.class);
        return answers.created(SparkBody.Sparked.of(sparks.fromComment(current.viewer(), id, wanted.board(), wanted.title())));
    }
}
