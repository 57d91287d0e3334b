package org.chorus.endorsement.rest;

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
import org.chorus.common.InvalidInput;
import org.chorus.common.Ref;
import org.chorus.endorsement.Endorsement;
import org.chorus.endorsement.EndorsementLists;
import org.chorus.endorsement.EndorsementState;
import org.chorus.endorsement.NewEndorsement;
import org.chorus.endorsement.ThankService;
import org.chorus.host.CurrentUser;
import org.chorus.host.Viewer;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** Endorsing people. */
@Path("/endorsements")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ThanksResource {

    private static final String ONE = "/{id:\\d{1,9}}";

    private final ThankService thanks;
    private final EndorsementLists lists;
    private final CurrentUser current;
    private final EndorsementsJson wire;
    private final Json json;
    private final Answers answers;

    @Inject
    public ThanksResource(ThankService thanks, EndorsementLists lists, CurrentUser current, EndorsementsJson wire, Json json,
            Answers answers) {
        this.thanks = thanks;
        this.lists = lists;
        this.current = current;
        this.wire = wire;
        this.json = json;
        this.answers = answers;
    }

    /** 201, also when it is there already. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response endorse(InputStream body) {
        Viewer viewer = current.viewer();
        Endorsement given = thanks.endorse(viewer, json.read(body, Wish.class).asNew());
        return answers.created(wire.of(lists.view(viewer, given)));
    }

    /** By the receiver: `{state}` is `shown`, `hidden` or `declined`. */
    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response receive(@PathParam("id") int id, InputStream body) {
        Viewer viewer = current.viewer();
        EndorsementState wanted = EndorsementState.received(json.read(body, Reception.class).state());
        return answers.ok(wire.of(lists.view(viewer, thanks.receive(viewer, id, wanted))));
    }

    @DELETE
    @Path(ONE)
    public Response takeBack(@PathParam("id") int id) {
        thanks.takeBack(current.viewer(), id);
        return answers.nothing();
    }

    /** How this came about, for the receiver. */
    @GET
    @Path(ONE + "/explanation")
    public Response explain(@PathParam("id") int id) {
        return answers.ok(wire.of(thanks.explain(current.viewer(), id)));
    }

    /** What became of it in the eyes of its receiver. */
    record Reception(String state) {
    }

    /** Who is endorsed for what. @param work null for the person as such */
    record Wish(String receiver, String topic, String message, Pointer work) {

        NewEndorsement asNew() {
            return new NewEndorsement(receiver == null ? "" : receiver, topic, message, work == null ? Endorsement.NO_WORK : work.asRef());
        }
    }

    /** The work. */
    record Pointer(String kind, String id) {

        Ref asRef() {
            if (kind == null || id == null || kind.isEmpty() || id.isEmpty()) {
                throw new InvalidInput("endorsement.work", "A work has a kind and an id.");
            }
            return new Ref(kind, id);
        }
    }
}
