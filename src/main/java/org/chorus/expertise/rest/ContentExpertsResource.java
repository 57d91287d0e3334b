package org.chorus.expertise.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.chorus.expertise.FinderService;
import org.chorus.host.CurrentUser;
import org.chorus.web.Answers;

/** Who knows about what a page of Confluence is about. */
@Path("/content/{id:\\d{1,18}}/experts")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ContentExpertsResource {

    private final FinderService finder;
    private final CurrentUser current;
    private final ExpertiseJson wire;
    private final Answers answers;

    @Inject
    public ContentExpertsResource(FinderService finder, CurrentUser current, ExpertiseJson wire, Answers answers) {
        this.finder = finder;
        this.current = current;
        this.wire = wire;
        this.answers = answers;
    }

    @GET
    public Response experts(@PathParam("id") long id) {
        return answers.ok(new Found(finder.on(current.viewer(), id).stream().map(wire::hit).toList()));
    }

    /** The answer. */
    record Found(List<ExpertiseJson.Hit> items) {
    }
}
