package org.chorus.stream.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.chorus.host.CurrentUser;
import org.chorus.host.Site;
import org.chorus.stream.FeedService;
import org.chorus.web.Answers;

/** The secret by which the caller's feed reader reads streams. */
@Path("/me/feed")
@Produces(MediaType.APPLICATION_JSON)
public final class MyFeedResource {

    private final FeedService feeds;
    private final CurrentUser current;
    private final Site site;
    private final Answers answers;

    @Inject
    public MyFeedResource(FeedService feeds, CurrentUser current, Site site, Answers answers) {
        this.feeds = feeds;
        this.current = current;
        this.site = site;
        this.answers = answers;
    }

    /** Whether there is a secret, and since when; what it is, nobody knows. */
    @GET
    @UnlicensedSiteAccess
    public Response get() {
        return answers.ok(new State(feeds.madeAt(current.viewer()).map(Instant::ofEpochMilli).orElse(null)));
    }

    @POST
    @UnlicensedSiteAccess
    public Response renew() {
        String secret = feeds.renew(current.viewer());
        return answers.created(new Made(secret, site.baseUrl() + "/plugins/servlet/chorus-feed/home?key=" + secret));
    }

    @DELETE
    @UnlicensedSiteAccess
    public Response revoke() {
        feeds.revoke(current.viewer());
        return answers.nothing();
    }

    /** The answer. @param madeAt null where there is no secret */
    record State(Instant madeAt) {
    }

    /** The answer, once. @param url of the home feed; other streams have other ends before the question mark */
    record Made(String key, String url) {
    }
}
