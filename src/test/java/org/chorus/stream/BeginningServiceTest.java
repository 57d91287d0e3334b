package org.chorus.stream;

import static org.chorus.given.AWorld.as;
import static org.chorus.given.AWorld.key;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chorus.given.AStream;
import org.chorus.host.Person;
import org.chorus.topic.Subject;
import org.chorus.topic.Topic;
import org.junit.After;
import org.junit.Test;

/** Whom and what a newcomer is offered to follow. */
public class BeginningServiceTest {

    private final AStream stream = AStream.onH2();
    private final Map<String, String> units = new HashMap<>();
    private final BeginningService beginnings = new BeginningService(stream.streams, stream.activities,
            stream.world.topicService, stream.world.people, person -> units.getOrDefault(person, ""));

    @After
    public void close() {
        stream.close();
    }

    @Test
    public void ownUnitsPeopleAndWhatTheySpeakOfComeFirstThenTheLiveliest() {
        units.put(key("bob"), "night shift");
        units.put(key("eve"), "night shift");
        said("ann", "OPS", "Pumps");
        said("ann", "OPS", "Pumps");
        said("ann", "OPS", "valves", "Pumps");
        said("eve", "OPS", "frost");
        said("ann", "OPS", "valves");
        said("bob", "OPS", "me");

        assertEquals(List.of(key("eve"), key("ann")), people("bob"));
        assertEquals(List.of("frost", "me", "Pumps", "valves"), topics("bob"));
        assertEquals(List.of("Pumps", "valves", "frost", "me"), topics("joe").subList(0, 4));
    }

    @Test
    public void whatIsFollowedAndWhatOnlyClosedSpacesSpeakOfIsNotOffered() {
        int frost = said("ann", "OPS", "frost");
        said("joe", "HR", "salaries");
        said("joe", "HR", "frost");
        stream.follow("bob", Channel.topic(frost)).follow("bob", Channel.person(key("ann")));

        assertEquals(List.of(), topics("bob"));
        assertEquals(List.of(), people("bob"));
        assertEquals(Set.of("salaries", "frost"), Set.copyOf(topics("joe")));
    }

    @Test
    public void itCostsAFixedNumberOfStatements() {
        said("ann", "OPS", "frost", "valves");
        stream.fill(500, 50);
        Set<String> followed = stream.streams.channels(as("bob"), Source.HOME);

        List<String> sent = stream.world.database.statements().during(() -> beginnings.of(as("bob"), followed));

        assertTrue(String.join("\n", sent), sent.size() <= 5);
    }

    private List<String> people(String viewer) {
        return begin(viewer).people().stream().map(Person::key).toList();
    }

    private List<String> topics(String viewer) {
        return begin(viewer).topics().stream().map(Subject::name).toList();
    }

    private Beginning begin(String viewer) {
        return beginnings.of(as(viewer), stream.streams.channels(as(viewer), Source.HOME));
    }

    /** One more note. @return the subject of the first topic */
    private int said(String author, String spaceKey, String... names) {
        List<Topic> topics = stream.world.transactions.required(() -> stream.world.topicService.resolve(spaceKey, List.of(names)));
        stream.note(author, Place.space(spaceKey), topics.stream().map(topic -> Channel.topic(topic.subjectId())).collect(Collectors.toSet()));
        return topics.get(0).subjectId();
    }
}
