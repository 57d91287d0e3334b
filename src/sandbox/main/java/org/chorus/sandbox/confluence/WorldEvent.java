package org.chorus.sandbox.confluence;

/** Something that has just happened in the world and was kept. */
public sealed interface WorldEvent {

    record PersonRemoved(Person person) implements WorldEvent { }

    record PersonDeactivated(Person person) implements WorldEvent { }

    record PersonReactivated(Person person) implements WorldEvent { }

    record SpaceCreated(StoredSpace space) implements WorldEvent { }

    record SpaceRemoved(StoredSpace space) implements WorldEvent { }

    /** @param quiet whoever did it asked not to notify anybody */
    record OfContent(Deed deed, StoredContent content, boolean quiet) implements WorldEvent { }

    record Labelled(StoredContent content, String label) implements WorldEvent { }

    record Unlabelled(StoredContent content, String label) implements WorldEvent { }

    record Liked(StoredContent content, Person person) implements WorldEvent { }

    record Unliked(StoredContent content, Person person) implements WorldEvent { }

    /** What is done to pages, blog posts and comments. */
    enum Deed { CREATED, EDITED, MOVED, TRASHED, RESTORED, REMOVED }
}
