package org.chorus.topic.rest;

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
import java.util.List;
import org.chorus.common.InvalidInput;
import org.chorus.host.CurrentUser;
import org.chorus.topic.TopicView;
import org.chorus.topic.VocabularyService;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** One topic, and what administrators do with it. */
@Path("/topics/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
public final class VocabularyResource {

    private final VocabularyService vocabulary;
    private final CurrentUser current;
    private final Json json;
    private final Answers answers;

    @Inject
    public VocabularyResource(VocabularyService vocabulary, CurrentUser current, Json json, Answers answers) {
        this.vocabulary = vocabulary;
        this.current = current;
        this.json = json;
        this.answers = answers;
    }

    /** Of a merged topic: the one it was merged into. */
    @GET
    @AnonymousSiteAccess
    public Response view(@PathParam("id") int id) {
        return answered(vocabulary.view(current.viewer(), id));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response rename(@PathParam("id") int id, InputStream body) {
        return answered(vocabulary.rename(current.viewer(), id, json.read(body, Name.class).name()));
    }

    @PUT
    @Path("/half-life")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response halve(@PathParam("id") int id, InputStream body) {
        return answered(vocabulary.halve(current.viewer(), id, json.read(body, HalfLife.class).wanted()));
    }

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response merge(@PathParam("id") int id, InputStream body) {
        return answered(vocabulary.merge(current.viewer(), id, json.read(body, Goal.class).wanted()));
    }

    @DELETE
    @Path("/merge")
    @LicensedOnly
    public Response unmerge(@PathParam("id") int id) {
        return answered(vocabulary.unmerge(current.viewer(), id));
    }

    private Response answered(TopicView view) {
        return answers.ok(new TopicJson(view.subject().id(), view.subject().name(), view.given(), view.aliases(),
                view.merged().stream().map(one -> new Merged(one.id(), one.name())).toList(), view.subject().halfLife(), view.mayAdminister()));
    }

    /** The answer. @param halfLife in days, 0 for what is usual */
    record TopicJson(int id, String name, boolean given, List<String> aliases, List<Merged> merged, int halfLife, boolean mayAdminister) {
    }

    /** A topic merged into it. */
    record Merged(int id, String name) {
    }

    /** The body; null goes back to what is usual. */
    record HalfLife(Integer days) {

        int wanted() {
            return days == null ? 0 : days;
        }
    }

    /** The body; empty or null goes back to the spaces' own spellings. */
    record Name(String name) {
    }

    /** The body. */
    record Goal(Integer into) {

        int wanted() {
            if (into == null) {
                throw new InvalidInput("topic.into", "Say into which topic: the field into is missing.");
            }
            return into;
        }
    }
}
