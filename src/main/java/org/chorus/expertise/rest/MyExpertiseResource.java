package org.chorus.expertise.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.chorus.expertise.ProfileChange;
import org.chorus.expertise.ProfileService;
import org.chorus.expertise.TopicState;
import org.chorus.expertise.WorkKey;
import org.chorus.host.CurrentUser;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** One's own say in what one is found for. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class MyExpertiseResource {

    private final ProfileService profiles;
    private final CurrentUser current;
    private final ExpertiseJson wire;
    private final Json json;
    private final Answers answers;

    @Inject
    public MyExpertiseResource(ProfileService profiles, CurrentUser current, ExpertiseJson wire, Json json, Answers answers) {
        this.profiles = profiles;
        this.current = current;
        this.wire = wire;
        this.json = json;
        this.answers = answers;
    }

    @GET
    @Path("/profile")
    public Response profile() {
        return answers.ok(wire.said(profiles.of(current.viewer(), current.viewer().key())));
    }

    @PUT
    @Path("/profile")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(InputStream body) {
        Said said = json.read(body, Said.class);
        return answers.ok(wire.said(profiles.change(current.viewer(),
                new ProfileChange(said.open(), said.talents(), said.asks(), said.learns()))));
    }

    @PUT
    @Path("/expertise/{topic:\\d{1,9}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mark(@PathParam("topic") int topic, InputStream body) {
        TopicState state = TopicState.of(json.read(body, Wish.class).state());
        profiles.mark(current.viewer(), topic, state);
        return answers.ok(new Wish(state.wire()));
    }

    @PUT
    @Path("/disputes/{kind}/{id:\\d{1,18}}")
    public Response dispute(@PathParam("kind") String kind, @PathParam("id") long id) {
        profiles.dispute(current.viewer(), WorkKey.of(kind, id));
        return answers.nothing();
    }

    @DELETE
    @Path("/disputes/{kind}/{id:\\d{1,18}}")
    public Response accept(@PathParam("kind") String kind, @PathParam("id") long id) {
        profiles.accept(current.viewer(), WorkKey.of(kind, id));
        return answers.nothing();
    }

    /** What one says of oneself. */
    record Said(boolean open, String talents, List<String> asks, List<String> learns) {
    }

    /** Whether one wants to be found for a topic. */
    record Wish(String state) {
    }
}
