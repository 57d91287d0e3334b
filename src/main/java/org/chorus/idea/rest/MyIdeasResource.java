package org.chorus.idea.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.chorus.common.Page;
import org.chorus.host.CurrentUser;
import org.chorus.idea.MyIdeas;
import org.chorus.web.Answers;
import org.chorus.web.Paging;

/** What became of mine, and what I supported. */
@Path("/me/ideas")
@Produces(MediaType.APPLICATION_JSON)
public final class MyIdeasResource {

    private final MyIdeas ideas;
    private final CurrentUser current;
    private final IdeasJson wire;
    private final Answers answers;

    @Inject
    public MyIdeasResource(MyIdeas ideas, CurrentUser current, IdeasJson wire, Answers answers) {
        this.ideas = ideas;
        this.current = current;
        this.wire = wire;
        this.answers = answers;
    }

    /** Takes `postedAfter`, `supportedAfter` and `limit`; 100 of each where none is given. */
    @GET
    @UnlicensedSiteAccess
    public Response mine(@QueryParam("postedAfter") String postedAfter, @QueryParam("supportedAfter") String supportedAfter,
            @QueryParam("limit") @DefaultValue("100") String limit) {
        MyIdeas.Both mine = ideas.of(current.viewer(), Paging.of(postedAfter, limit), Paging.of(supportedAfter, limit));
        Page<IdeaJson> posted = mine.posted().map(wire::of);
        Page<IdeaJson> supported = mine.supported().map(wire::of);
        return answers.ok(new Both(posted.items(), posted.next(), supported.items(), supported.next()));
    }

    /** The answer: a next one is the cursor of what follows, empty at the end. */
    record Both(List<IdeaJson> posted, String postedNext, List<IdeaJson> supported, String supportedNext) {
    }
}
