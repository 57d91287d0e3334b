package org.chorus.stream.rest;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chorus.common.Page;
import org.chorus.common.Ref;
import org.chorus.host.Person;
import org.chorus.host.Site;
import org.chorus.stream.Activity;
import org.chorus.stream.ActivityKind;
import org.chorus.stream.Source;
import org.chorus.stream.card.Telling;
import org.chorus.stream.card.Things;
import org.chorus.text.shown.Addresses;

/** A page of a stream as the W3C's ActivityStreams 2.0 has it: an `OrderedCollectionPage` whose ids are addresses. */
public final class ActivityStreams {

    static final String TYPE = "application/activity+json";
    private static final String CONTEXT = "https://www.w3.org/ns/activitystreams";

    private final Telling telling;
    private final Things things;
    private final Site site;

    public ActivityStreams(Telling telling, Things things, Site site) {
        this.telling = telling;
        this.things = things;
        this.site = site;
    }

    Map<String, Object> page(Source source, Page<Activity> page, String after, int limit) {
        String stream = site.baseUrl() + "/rest/chorus/1.0/streams/" + pathOf(source);
        Map<String, Person> named = telling.named(page.items());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("@context", CONTEXT);
        values.put("id", address(stream, after, limit));
        values.put("type", "OrderedCollectionPage");
        values.put("partOf", stream);
        if (!page.next().isEmpty()) {
            values.put("next", address(stream, page.next(), limit));
        }
        values.put("orderedItems", page.items().stream().map(activity -> activity(activity, named)).toList());
        return values;
    }

    private static String pathOf(Source source) {
        String kind = source.kind().name().toLowerCase(Locale.ROOT);
        return source.id().isEmpty() ? kind : kind + "/" + Addresses.encoded(source.id());
    }

    private static String address(String stream, String after, int limit) {
        return stream + "?limit=" + limit + (after.isEmpty() ? "" : "&after=" + after);
    }

    private Map<String, Object> activity(Activity activity, Map<String, Person> named) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", site.baseUrl() + "/rest/chorus/1.0/streams/all#activity-" + activity.id());
        values.put("type", typeOf(activity));
        values.put("summary", telling.nameOf(activity.actorKey(), named) + " " + telling.phrase(activity, named));
        values.put("published", Instant.ofEpochMilli(activity.at()).toString());
        values.put("updated", Instant.ofEpochMilli(activity.lastAt()).toString());
        if (!activity.actorKey().isEmpty()) {
            values.put("actor", person(activity.actorKey(), named));
        }
        if (activity.kind() == ActivityKind.PERSON_ENDORSED) {
            values.put("object", person(Telling.receiver(activity), named));
            describe(activity, values);
        } else {
            values.put("object", object(activity));
        }
        if (!activity.object().equals(activity.target()) && activity.kind() != ActivityKind.PERSON_ENDORSED) {
            values.put("target", Map.of("type", "Object", "id", absolute(things.of(activity.target()))));
        }
        return values;
    }

    /** A decision for an idea accepts it and one against it rejects it; whatever else happens to it is an update. */
    private static String typeOf(Activity activity) {
        if (activity.kind() != ActivityKind.IDEA_DECIDED) {
            return activity.kind().verb().type();
        }
        return switch (activity.detail()) {
            case "TRIAL", "IN_USE" -> "Accept";
            case "DECLINED", "DROPPED" -> "Reject";
            default -> "Update";
        };
    }

    private Map<String, Object> object(Activity activity) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", absolute(things.object(activity)));
        values.put("type", activity.kind().objectType());
        values.put("url", absolute(things.object(activity)));
        describe(activity, values);
        return values;
    }

    /** Of thanks the topic and the words are those of the activity, as its object is a person. */
    private void describe(Activity activity, Map<String, Object> values) {
        if (!activity.title().isEmpty()) {
            values.put("name", activity.title());
        }
        String excerpt = telling.excerpt(activity);
        if (!excerpt.isEmpty()) {
            // Readers take content for HTML unless they are told otherwise, and this is plain words.
            values.put("mediaType", "text/plain");
            values.put("content", excerpt);
        }
    }

    private Map<String, Object> person(String key, Map<String, Person> named) {
        return Map.of("type", "Person", "id", absolute(things.of(new Ref("person", key))), "name",
                telling.nameOf(key, named));
    }

    private String absolute(String path) {
        return site.baseUrl() + path.substring(site.contextPath().length());
    }
}
