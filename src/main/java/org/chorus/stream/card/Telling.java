package org.chorus.stream.card;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Texts;
import org.chorus.idea.IdeaState;
import org.chorus.note.NoteKind;
import org.chorus.stream.Activity;
import org.chorus.stream.ActivityKind;
import org.chorus.text.Markdown;

/** Activities in the words of the reader's language. */
public final class Telling {

    private static final int LONGEST_EXCERPT = 280;

    private final People people;
    private final Texts texts;
    private final Markdown markdown;

    public Telling(People people, Texts texts, Markdown markdown) {
        this.people = people;
        this.texts = texts;
        this.markdown = markdown;
    }

    /** Everybody the activities name, by key, former users included. */
    public Map<String, Person> named(Collection<Activity> activities) {
        return people.byKeys(activities.stream()
                .flatMap(activity -> Stream.of(activity.actorKey(), receiver(activity)))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet()));
    }

    /** Whoever is endorsed; empty for everything else. */
    public static String receiver(Activity activity) {
        return activity.kind() == ActivityKind.PERSON_ENDORSED ? activity.target().id() : "";
    }

    public String nameOf(String key, Map<String, Person> named) {
        return nameOf(texts.locale(), key, named);
    }

    public String nameOf(Locale locale, String key, Map<String, Person> named) {
        if (key.isEmpty()) {
            return texts.text(locale, "chorus.stream.somebody");
        }
        Person person = named.getOrDefault(key, Person.former(key));
        return person.isFormer() ? texts.text(locale, "chorus.common.former") : person.name();
    }

    /** What was done, in a phrase that follows the name of who did it. */
    public String phrase(Activity activity, Map<String, Person> named) {
        return phrase(texts.locale(), activity, named);
    }

    /** As {@link #phrase(Activity, Map)}, for somebody who is not asking now. */
    public String phrase(Locale locale, Activity activity, Map<String, Person> named) {
        return switch (activity.kind()) {
            case IDEA_POSTED -> texts.text(locale, "chorus.stream.did.idea-posted");
            case IDEA_EDITED -> texts.text(locale, "chorus.stream.did.idea-edited", activity.repeats());
            case IDEA_DECIDED -> texts.text(locale, "chorus.stream.did.idea-decided", stateOf(locale, activity));
            case IDEAS_IMPORTED -> texts.text(locale, "chorus.stream.did.ideas-imported", Integer.valueOf(activity.detail()));
            case COMMENTED -> texts.text(locale, "chorus.stream.did.commented");
            case CHALLENGED -> texts.text(locale, "chorus.stream.did.challenged." + activity.detail());
            case SUGGESTION_TAKEN -> texts.text(locale, "chorus.stream.did.suggestion-taken");
            case NOTE_POSTED -> texts.text(locale, "chorus.stream.did.note." + NoteKind.of(activity.detail()).wire());
            case NOTE_REPLIED -> texts.text(locale, "chorus.stream.did.note-replied");
            case PERSON_ENDORSED -> texts.text(locale, "chorus.stream.did.person-endorsed", nameOf(locale, receiver(activity), named));
            case PAGE_CREATED -> texts.text(locale, "chorus.stream.did.page-created");
            case PAGE_EDITED -> texts.text(locale, "chorus.stream.did.page-edited", activity.repeats());
            case BLOGPOST_CREATED -> texts.text(locale, "chorus.stream.did.blogpost-created");
            case BLOGPOST_EDITED -> texts.text(locale, "chorus.stream.did.blogpost-edited", activity.repeats());
            case CONTENT_COMMENTED -> texts.text(locale, "chorus.stream.did.content-commented");
        };
    }

    private String stateOf(Locale locale, Activity activity) {
        return texts.text(locale, "chorus.state." + IdeaState.of(activity.detail()).name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The beginning of what was said, as plain words with people's present names; may be empty. */
    public String excerpt(Activity activity) {
        return activity.summary().isEmpty() ? "" : markdown.excerpt(activity.summary(), LONGEST_EXCERPT);
    }
}
