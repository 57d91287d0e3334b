package org.chorus.endorsement.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.chorus.common.PageRequest;
import org.chorus.endorsement.EndorsementLists;
import org.chorus.endorsement.EndorsementLists.Praised;
import org.chorus.endorsement.Given.Side;
import org.chorus.host.CurrentUser;
import org.chorus.host.Viewer;
import org.chorus.web.Answers;
import org.chorus.web.Paging;

/** What somebody is endorsed for, and whom they endorse. */
@Path("/people/{key}/endorsements")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PersonEndorsementsResource {

    private final EndorsementLists lists;
    private final CurrentUser current;
    private final EndorsementsJson wire;
    private final Answers answers;

    @Inject
    public PersonEndorsementsResource(EndorsementLists lists, CurrentUser current, EndorsementsJson wire, Answers answers) {
        this.lists = lists;
        this.current = current;
        this.wire = wire;
        this.answers = answers;
    }

    /** Newest first; with the first page of those received, the bands. @param given `true` for those the person gave */
    @GET
    public Response of(@PathParam("key") String key, @QueryParam("given") @DefaultValue("false") String given,
            @QueryParam("after") String after, @QueryParam("limit") String limit) {
        Viewer viewer = current.viewer();
        PageRequest page = Paging.of(after, limit);
        Side side = given.equals("true") ? Side.GIVEN : Side.RECEIVED;
        List<Praised> topics = side == Side.RECEIVED && page.after().isEmpty() ? lists.topicsOf(viewer, key) : List.of();
        return answers.ok(wire.of(lists.of(viewer, key, side, page), topics));
    }
}
