package org.chorus.idea.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chorus.host.CurrentUser;
import org.chorus.idea.EndorsementService;
import org.chorus.web.Answers;
import org.chorus.web.Paging;

/** Endorsing an idea, and who does. */
@Path("/ideas/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
public final class EndorsementResource {

    private final EndorsementService endorsements;
    private final CurrentUser current;
    private final IdeasJson wire;
    private final Answers answers;

    @Inject
    public EndorsementResource(EndorsementService endorsements, CurrentUser current, IdeasJson wire, Answers answers) {
        this.endorsements = endorsements;
        this.current = current;
        this.wire = wire;
        this.answers = answers;
    }

    /** Answers `{endorsements, endorsed}`, whether it was so before or not. */
    @PUT
    @Path("/endorsement")
    @LicensedOnly
    public Response endorse(@PathParam("id") int id) {
        return answers.ok(endorsements.endorse(current.viewer(), id));
    }

    @DELETE
    @Path("/endorsement")
    @LicensedOnly
    public Response withdraw(@PathParam("id") int id) {
        return answers.ok(endorsements.withdraw(current.viewer(), id));
    }

    /** Latest first. */
    @GET
    @Path("/endorsements")
    @AnonymousSiteAccess
    public Response endorsers(@PathParam("id") int id, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        return answers.ok(endorsements.endorsers(current.viewer(), id, Paging.of(after, limit)).map(wire::of));
    }
}
