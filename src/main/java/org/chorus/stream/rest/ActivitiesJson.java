package org.chorus.stream.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chorus.common.Ref;
import org.chorus.host.Person;
import org.chorus.stream.Activity;
import org.chorus.stream.card.Telling;
import org.chorus.stream.card.Things;
import org.chorus.web.PeopleJson;

/** Makes {@link ActivityJson} of activities. */
public final class ActivitiesJson {

    private final Telling telling;
    private final Things things;
    private final PeopleJson people;

    public ActivitiesJson(Telling telling, Things things, PeopleJson people) {
        this.telling = telling;
        this.things = things;
        this.people = people;
    }

    List<ActivityJson> of(List<Activity> activities) {
        Map<String, Person> named = telling.named(activities);
        return activities.stream().map(activity -> of(activity, named)).toList();
    }

    private ActivityJson of(Activity activity, Map<String, Person> named) {
        String actor = activity.actorKey();
        return new ActivityJson(activity.id(), activity.kind().wire(), activity.kind().verb().type(),
                actor.isEmpty() ? null : people.of(named.getOrDefault(actor, Person.former(actor))),
                thing(activity.object()), thing(activity.target()), activity.place().spaceKey(), activity.title(),
                telling.excerpt(activity), activity.detail(), telling.phrase(activity, named), things.object(activity),
                Instant.ofEpochMilli(activity.at()), Instant.ofEpochMilli(activity.lastAt()), activity.repeats());
    }

    private static ActivityJson.Thing thing(Ref ref) {
        return new ActivityJson.Thing(ref.kind(), ref.id());
    }
}
