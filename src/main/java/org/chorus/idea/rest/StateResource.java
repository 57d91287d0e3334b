package org.chorus.idea.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.chorus.common.InvalidInput;
import org.chorus.common.Page;
import org.chorus.host.CurrentUser;
import org.chorus.idea.DecisionService;
import org.chorus.idea.IdeaState;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** What the hosts decide on an idea. */
@Path("/ideas/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
public final class StateResource {

    private final DecisionService decisions;
    private final CurrentUser current;
    private final IdeasJson wire;
    private final Json json;
    private final Answers answers;

    @Inject
    public StateResource(DecisionService decisions, CurrentUser current, IdeasJson wire, Json json, Answers answers) {
        this.decisions = decisions;
        this.current = current;
        this.wire = wire;
        this.json = json;
        this.answers = answers;
    }

    @PUT
    @Path("/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @LicensedOnly
    public Response decide(@PathParam("id") int id, InputStream body) {
        Decision decision = json.read(body, Decision.class);
        return answers.ok(wire.of(decisions.decide(current.viewer(), id, decision.wanted(), decision.answer())));
    }

    /** Every step, oldest first. */
    @GET
    @Path("/states")
    @AnonymousSiteAccess
    public Response steps(@PathParam("id") int id) {
        return answers.ok(Page.last(decisions.steps(current.viewer(), id).stream().map(wire::of).toList()));
    }

    /** The body; without an answer the last one stands. */
    record Decision(String state, String answer) {

        IdeaState wanted() {
            if (state == null) {
                throw new InvalidInput("idea.state-missing", "Say which state: the field state is missing.");
            }
            return IdeaState.of(state);
        }
    }
}
