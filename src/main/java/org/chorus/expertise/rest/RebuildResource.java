package org.chorus.expertise.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Locale;
import org.chorus.expertise.RebuildRun;
import org.chorus.expertise.RebuildService;
import org.chorus.host.CurrentUser;
import org.chorus.web.Answers;

/** Building all evidence anew, for administrators, and how far that is. */
@Path("/admin")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class RebuildResource {

    private final RebuildService rebuilds;
    private final CurrentUser current;
    private final Answers answers;

    @Inject
    public RebuildResource(RebuildService rebuilds, CurrentUser current, Answers answers) {
        this.rebuilds = rebuilds;
        this.current = current;
        this.answers = answers;
    }

    @POST
    @Path("/expertise/rebuild")
    public Response start() {
        return answers.accepted(new Started(rebuilds.start(current.viewer())));
    }

    @GET
    @Path("/jobs/{id:\\d{1,9}}")
    public Response status(@PathParam("id") int id) {
        RebuildRun run = rebuilds.status(current.viewer(), id);
        return answers.ok(new Status(run.id(), run.state().name().toLowerCase(Locale.ROOT), run.done(),
                Instant.ofEpochMilli(run.startedAt()), Instant.ofEpochMilli(run.beatAt())));
    }

    /** The answer to a command. */
    record Started(int id) {
    }

    /** How far it is. */
    record Status(int id, String state, int done, Instant startedAt, Instant seenAt) {
    }
}
