package org.chorus.expertise.rest;

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
import org.chorus.common.InvalidInput;
import org.chorus.expertise.FinderService;
import org.chorus.expertise.PeopleQuery;
import org.chorus.expertise.ProfileService;
import org.chorus.host.CurrentUser;
import org.chorus.host.People;
import org.chorus.web.Answers;
import org.chorus.web.Paging;

/** People: found for what they know, completed while somebody mentions them, and what one of them knows. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PeopleResource {

    private static final int MOST_COMPLETED = 10;

    private final FinderService finder;
    private final ProfileService profiles;
    private final People people;
    private final CurrentUser current;
    private final ExpertiseJson wire;
    private final Answers answers;

    @Inject
    public PeopleResource(FinderService finder, ProfileService profiles, People people, CurrentUser current, ExpertiseJson wire,
            Answers answers) {
        this.finder = finder;
        this.profiles = profiles;
        this.people = people;
        this.current = current;
        this.wire = wire;
        this.answers = answers;
    }

    @GET
    public Response matching(@QueryParam("q") @DefaultValue("") String words, @QueryParam("topic") @DefaultValue("") String topic,
            @QueryParam("unit") @DefaultValue("") String unit, @QueryParam("after") String after, @QueryParam("limit") String limit) {
        PeopleQuery query = new PeopleQuery(words, topicId(topic), unit);
        return answers.ok(wire.found(finder.people(current.viewer(), query, Paging.of(after, limit))));
    }

    /** While typing a mention: names and nothing else, what the host's own mention box shows. */
    @GET
    @Path("/names")
    public Response names(@QueryParam("q") @DefaultValue("") String begin) {
        List<ExpertiseJson.Somebody> found = begin.isBlank() ? List.of()
                : people.matching(begin.strip(), MOST_COMPLETED).stream().map(wire::somebody).toList();
        return answers.ok(new Names(found));
    }

    @GET
    @Path("/{key}/expertise")
    public Response expertise(@PathParam("key") String key) {
        return answers.ok(wire.whole(profiles.of(current.viewer(), key)));
    }

    private static int topicId(String topic) {
        if (!topic.matches("\\d{0,9}")) {
            throw new InvalidInput("people.topic", "The topic must be given by its id, a number.");
        }
        return topic.isEmpty() ? 0 : Integer.parseInt(topic);
    }

    /** The answer to a mention. */
    record Names(List<ExpertiseJson.Somebody> items) {
    }
}
