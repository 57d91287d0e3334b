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
import org.chorus.discussion.SuggestionService;
import org.chorus.discussion.SuggestionState;
import org.chorus.discussion.SuggestionView;
import org.chorus.host.CurrentUser;
import org.chorus.host.Viewer;
import org.chorus.web.Answers;
import org.chorus.web.Json;

/** One suggestion. */
@Path("/suggestions/{id:\\d{1,9}}")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SuggestionResource {

    private final SuggestionService suggestions;
    private final CurrentUser current;
    private final Json json;
    private final DiscussionJson wire;
    private final Answers answers;

    @Inject
    public SuggestionResource(SuggestionService suggestions, CurrentUser current, Json json, DiscussionJson wire, Answers answers) {
        this.suggestions = suggestions;
        this.current = current;
        this.json = json;
        this.wire = wire;
        this.answers = answers;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("id") int id, InputStream body) {
        return answers.ok(wire.suggestion(moved(id, json.read(body, Step.class))));
    }

    private SuggestionView moved(int id, Step step) {
        Viewer viewer = current.viewer();
        return switch (SuggestionState.of(step.state())) {
            case TAKEN -> suggestions.take(viewer, id, step.text());
            case DECLINED -> suggestions.decline(viewer, id, step.answer());
            case WITHDRAWN -> suggestions.withdraw(viewer, id);
            case OPEN -> suggestions.offerAgain(viewer, id);
        };
    }

    /** What shall become of it. */
    record Step(String state, String answer, String text) {
    }
}
