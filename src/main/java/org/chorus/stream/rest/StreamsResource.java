package org.chorus.stream.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.chorus.common.InvalidInput;
import org.chorus.common.Page;
import org.chorus.common.PageRequest;
import org.chorus.host.CurrentUser;
import org.chorus.host.Viewer;
import org.chorus.stream.Activity;
import org.chorus.stream.Source;
import org.chorus.stream.StreamService;
import org.chorus.web.Answers;
import org.chorus.web.Json;
import org.chorus.web.Paging;

/** Streams, in our words or in those of ActivityStreams 2.0, whichever is accepted. */
@Path("/streams")
public final class StreamsResource {

    private static final int MOST_NEWS = 50;

    private final StreamService streams;
    private final CurrentUser current;
    private final ActivitiesJson wire;
    private final ActivityStreams standard;
    private final Json json;
    private final Answers answers;

    @Inject
    public StreamsResource(StreamService streams, CurrentUser current, ActivitiesJson wire, ActivityStreams standard, Json json,
            Answers answers) {
        this.streams = streams;
        this.current = current;
        this.wire = wire;
        this.standard = standard;
        this.json = json;
        this.answers = answers;
    }

    /** What the caller follows and what is addressed to him. */
    @GET
    @Path("/home")
    @UnlicensedSiteAccess
    public Response home(@QueryParam("after") String after, @QueryParam("limit") String limit, @QueryParam("since") String since,
            @HeaderParam(HttpHeaders.ACCEPT) String accepted) {
        return answer(Source.HOME, after, limit, since, accepted);
    }

    /** Everything the caller may see. */
    @GET
    @Path("/all")
    @AnonymousSiteAccess
    public Response all(@QueryParam("after") String after, @QueryParam("limit") String limit, @QueryParam("since") String since,
            @HeaderParam(HttpHeaders.ACCEPT) String accepted) {
        return answer(Source.ALL, after, limit, since, accepted);
    }

    @GET
    @Path("/{kind:space|person|topic|board}/{id}")
    @AnonymousSiteAccess
    public Response one(@PathParam("kind") String kind, @PathParam("id") String id, @QueryParam("after") String after,
            @QueryParam("limit") String limit, @QueryParam("since") String since, @HeaderParam(HttpHeaders.ACCEPT) String accepted) {
        return answer(new Source(Source.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), id), after, limit, since, accepted);
    }

    private Response answer(Source source, String after, String limit, String since, String accepted) {
        Viewer viewer = current.viewer();
        if (since != null && !since.isEmpty()) {
            StreamService.News news = streams.since(viewer, source, time(since), MOST_NEWS);
            return answers.ok(new NewsJson(wire.of(news.items()), "", Instant.ofEpochMilli(news.now())));
        }
        PageRequest request = Paging.of(after, limit);
        Page<Activity> page = streams.page(viewer, source, request);
        if (accepted != null && (accepted.contains(ActivityStreams.TYPE) || accepted.contains("application/ld+json"))) {
            return Response.ok(json.bytes(standard.page(source, page, request.after(), request.limit())))
                    .type(ActivityStreams.TYPE + ";charset=UTF-8").header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
        }
        return answers.ok(new Page<>(wire.of(page.items()), page.next()));
    }

    private static long time(String since) {
        try {
            return Instant.parse(since).toEpochMilli();
        } catch (DateTimeParseException | ArithmeticException unreadable) {
            throw new InvalidInput("stream.since", "The time must be one that a stream gave, such as 2026-03-02T09:00:00Z.");
        }
    }

    /** The answer. @param since to pass next time */
    record NewsJson(List<ActivityJson> items, String next, Instant since) {
    }
}
