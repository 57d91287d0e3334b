package org.chorus.stream;

import java.util.Locale;

/**
 * What a stream tells of. Reactions and endorsements of ideas are not here on purpose: they would drown what people say.
 */
public enum ActivityKind {

    IDEA_POSTED(Verb.CREATE, "Article"),
    IDEA_EDITED(Verb.UPDATE, "Article"),
    /** Its detail is the new state. */
    IDEA_DECIDED(Verb.UPDATE, "Article"),
    /** Its detail is the number of ideas. */
    IDEAS_IMPORTED(Verb.ADD, "Collection"),
    COMMENTED(Verb.CREATE, "Note"),
    /** Its detail is the kind of challenge. */
    CHALLENGED(Verb.CREATE, "Note"),
    SUGGESTION_TAKEN(Verb.ACCEPT, "Note"),
    /** Its detail is the kind of note. */
    NOTE_POSTED(Verb.CREATE, "Note"),
    NOTE_REPLIED(Verb.CREATE, "Note"),
    /** Its title is the topic. */
    PERSON_ENDORSED(Verb.LIKE, "Person"),
    PAGE_CREATED(Verb.CREATE, "Page"),
    PAGE_EDITED(Verb.UPDATE, "Page"),
    BLOGPOST_CREATED(Verb.CREATE, "Article"),
    BLOGPOST_EDITED(Verb.UPDATE, "Article"),
    CONTENT_COMMENTED(Verb.CREATE, "Note");

    private final Verb verb;
    private final String objectType;

    ActivityKind(Verb verb, String objectType) {
        this.verb = verb;
        this.objectType = objectType;
    }

    public Verb verb() {
        return verb;
    }

    /** What the object is, in the terms of ActivityStreams 2.0. */
    public String objectType() {
        return objectType;
    }

    /** As on the wire and in text keys: `idea-posted`. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
