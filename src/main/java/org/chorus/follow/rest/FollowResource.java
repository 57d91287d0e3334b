package org.chorus.follow.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.chorus.follow.FollowKind;
import org.chorus.follow.FollowLists;
import org.chorus.follow.FollowService;
import org.chorus.host.CurrentUser;
import org.chorus.host.Viewer;
import org.chorus.web.Answers;

/** Following one thing, or not. */
@Path("/follows/{kind}/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class FollowResource {

    private final FollowService follows;
    private final FollowLists lists;
    private final CurrentUser current;
    private final Answers answers;

    @Inject
    public FollowResource(FollowService follows, FollowLists lists, CurrentUser current, Answers answers) {
        this.follows = follows;
        this.lists = lists;
        this.current = current;
        this.answers = answers;
    }

    @GET
    @UnlicensedSiteAccess
    public Response ask(@PathParam("kind") String kind, @PathParam("id") String id) {
        Viewer viewer = current.viewer();
        FollowKind of = FollowKind.of(kind);
        boolean following = follows.isFollowing(viewer, of, id);
        boolean me = of == FollowKind.PERSON && viewer.is(id);
        return answers.ok(new State(following, me ? lists.countFollowers(viewer) : null));
    }

    /** Answers `{following: true}`, whether it was so before or not. */
    @PUT
    @LicensedOnly
    public Response follow(@PathParam("kind") String kind, @PathParam("id") String id) {
        follows.follow(current.viewer(), FollowKind.of(kind), id);
        return answers.ok(new State(true, null));
    }

    @DELETE
    @LicensedOnly
    public Response unfollow(@PathParam("kind") String kind, @PathParam("id") String id) {
        follows.unfollow(current.viewer(), FollowKind.of(kind), id);
        return answers.ok(new State(false, null));
    }

    /** The answer. @param followers how many follow me; null for anything else, since that is nobody's business */
    record State(boolean following, Integer followers) {
    }
}
