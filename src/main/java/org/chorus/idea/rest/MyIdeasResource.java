package org.chorus.idea.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.chorus.host.CurrentUser;
import org.chorus.idea.IdeaLists;
import org.chorus.web.Answers;

/** What became of mine, and what I supported. */
@Path("/me/ideas")
@Produces(MediaType.APPLICATION_JSON)
public final class MyIdeasResource {

    private final IdeaLists lists;
    private final CurrentUser current;
    private final IdeasJson wire;
    private final Answers answers;

    @Inject
    public MyIdeasResource(IdeaLists lists, CurrentUser current, IdeasJson wire, Answers answers) {
        this.lists = lists;
        this.current = current;
        this.wire = wire;
        this.answers = answers;
    }

    /** Two empty lists for somebody not logged in. */
    @GET
    @UnlicensedSiteAccess
    public Response mine() {
        IdeaLists.MyIdeas mine = lists.mine(current.viewer());
        return answers.ok(new Both(mine.posted().stream().map(wire::of).toList(), mine.supported().stream().map(wire::of).toList()));
    }

    /** The answer; at most 100 of each. */
    record Both(List<IdeaJson> posted, List<IdeaJson> supported) {
    }
}
