package org.chorus.discussion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.idea.Standing;

/** Shows challenges to a viewer: names where they may be known, what he may do. */
public final class ChallengeViews {

    private final People people;

    public ChallengeViews(People people) {
        this.people = people;
    }

    ChallengeView one(Standing standing, Challenge challenge) {
        return all(standing, List.of(challenge)).get(0);
    }

    List<ChallengeView> all(Standing standing, List<Challenge> challenges) {
        Map<String, Person> named = people.byKeys(challenges.stream()
                .flatMap(challenge -> Stream.of(challenge.authorKey(), challenge.answeredBy()))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet()));
        return challenges.stream().map(challenge -> view(standing, challenge, named)).toList();
    }

    private static ChallengeView view(Standing standing, Challenge challenge, Map<String, Person> named) {
        boolean open = challenge.state().stands() && !standing.idea().isDeleted();
        return new ChallengeView(challenge, Speaker.of(challenge.authorKey(), standing, named),
                Speaker.of(challenge.answeredBy(), standing, named), open && standing.mayDelete(),
                open && standing.access().mayContribute() && standing.viewer().is(challenge.authorKey()));
    }
}
