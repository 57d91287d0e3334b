package org.chorus.discussion.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.chorus.discussion.ChallengeService;
import org.chorus.discussion.ChallengeState;
import org.chorus.host.CurrentUser;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** One challenge. */
@Path("/challenges/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ChallengeResource {

    private final ChallengeService challenges;
    private final CurrentUser current;
    private final Json json;
    private final DiscussionJson wire;
    private final Answers answers;

    @Inject
    public ChallengeResource(ChallengeService challenges, CurrentUser current, Json json, DiscussionJson wire, Answers answers) {
        this.challenges = challenges;
        this.current = current;
        this.json = json;
        this.wire = wire;
        this.answers = answers;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("id") int id, InputStream body) {
        Step step = json.read(body, Step.class);
        return answers.ok(wire.challenge(
                challenges.move(current.viewer(), id, ChallengeState.of(step.state()), step.answer())));
    }

    /** Where the challenge shall stand. */
    record Step(String state, String answer) {
    }
}
