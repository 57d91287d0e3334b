package org.chorus.topic.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.chorus.host.CurrentUser;
import org.chorus.host.Viewer;
import org.chorus.topic.Subject;
import org.chorus.topic.TopicService;
import org.chorus.web.Answers;

/** Completion of topics while typing. */
@Path("/topics")
@Produces(MediaType.APPLICATION_JSON)
public final class TopicResource {

    private static final int MOST = 10;

    private final TopicService topics;
    private final CurrentUser current;
    private final Answers answers;

    @Inject
    public TopicResource(TopicService topics, CurrentUser current, Answers answers) {
        this.topics = topics;
        this.current = current;
        this.answers = answers;
    }

    @GET
    @AnonymousSiteAccess
    public Response matching(@QueryParam("q") @DefaultValue("") String begin, @QueryParam("space") @DefaultValue("") String space) {
        Viewer viewer = current.viewer();
        List<Subject> found = space.isEmpty()
                ? topics.matching(viewer, begin, MOST)
                : topics.matchingIn(viewer, space, begin, MOST);
        return answers.ok(new Found(found.stream().map(subject -> new Found.Named(subject.id(), subject.name())).toList()));
    }

    /** The answer. */
    record Found(List<Named> items) {

        record Named(int id, String name) {
        }
    }
}
