package org.chorus.discussion.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.web.Answers;
import org.chorus.web.PeopleJson;
import org.chorus.web.PersonJson;

/** Completion of people while mentioning them; what the host's own mention box shows, and no more. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PeopleResource {

    private static final int MOST = 10;

    private final People people;
    private final PeopleJson json;
    private final Answers answers;

    @Inject
    public PeopleResource(People people, PeopleJson json, Answers answers) {
        this.people = people;
        this.json = json;
        this.answers = answers;
    }

    @GET
    public Response matching(@QueryParam("q") @DefaultValue("") String words) {
        List<Person> found = words.isBlank() ? List.of() : people.matching(words.strip(), MOST);
        return answers.ok(new Found(found.stream().map(this::wire).toList()));
    }

    private Found.Somebody wire(Person person) {
        PersonJson shown = json.of(person);
        return new Found.Somebody(shown.key(), person.username(), shown.name(), shown.avatar());
    }

    /** The answer. */
    record Found(List<Somebody> items) {

        record Somebody(String key, String username, String name, String avatar) {
        }
    }
}
