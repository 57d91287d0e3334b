package org.chorus.sandbox.confluence;

/** Something that has just happened in the world and was kept. */
public sealed interface WorldEvent {

    record PersonRemoved(Person person) implements WorldEvent { }

    record PersonDeactivated(Person person) implements WorldEvent { }

    record PersonReactivated(Person person) implements WorldEvent { }

    record SpaceCreated(StoredSpace space) implements WorldEvent { }

    record SpaceRemoved(StoredSpace space) implements WorldEvent { }

    record ContentCreated(StoredContent content) implements WorldEvent { }

    record ContentUpdated(StoredContent before, StoredContent after) implements WorldEvent { }

    record ContentTrashed(StoredContent content) implements WorldEvent { }

    record Liked(StoredContent content, Person person) implements WorldEvent { }

    record Unliked(StoredContent content, Person person) implements WorldEvent { }
}
