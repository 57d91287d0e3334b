package org.chorus.follow.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.chorus.follow.FollowLists;
import org.chorus.host.CurrentUser;
import org.chorus.web.Answers;
import org.chorus.web.Paging;
import org.chorus.web.PeopleJson;
import org.chorus.web.PersonJson;

/** Whom and what I follow, and who follows me. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
public final class MyFollowsResource {

    private final FollowLists lists;
    private final CurrentUser current;
    private final PeopleJson people;
    private final Answers answers;

    @Inject
    public MyFollowsResource(FollowLists lists, CurrentUser current, PeopleJson people, Answers answers) {
        this.lists = lists;
        this.current = current;
        this.people = people;
        this.answers = answers;
    }

    @GET
    @Path("/follows")
    @UnlicensedSiteAccess
    public Response mine(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        return answers.ok(lists.mine(current.viewer(), Paging.of(after, limit)).map(one ->
                new Mine(one.kind().wire(), one.id(), one.name(), Instant.ofEpochMilli(one.at()))));
    }

    @GET
    @Path("/followers")
    @UnlicensedSiteAccess
    public Response followers(@QueryParam("after") String after, @QueryParam("limit") String limit) {
        return answers.ok(lists.followers(current.viewer(), Paging.of(after, limit)).map(one -> {
            PersonJson person = people.of(one.person());
            return new Follower(person.key(), person.name(), person.avatar(), Instant.ofEpochMilli(one.at()));
        }));
    }

    /** Nothing more than that they follow no more: they may follow again. */
    @DELETE
    @Path("/followers/{key}")
    @LicensedOnly
    public Response remove(@PathParam("key") String key) {
        lists.remove(current.viewer(), key);
        return answers.nothing();
    }

    /** Something I follow. */
    record Mine(String kind, String id, String name, Instant at) {
    }

    /** Somebody who follows me. */
    record Follower(String key, String name, String avatar, Instant at) {
    }
}
