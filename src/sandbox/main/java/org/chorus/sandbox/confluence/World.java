package org.chorus.sandbox.confluence;

import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** The people, spaces and content of one site, kept in its database. Safe to use from many threads. */
public final class World {

    private final Announcer announcer = new Announcer();
    private final Site site;
    private final People people;
    private final Spaces spaces;
    private final Contents contents;
    private final Editing editing;
    private final Rights rights;
    private final Outbox outbox;

    /** What the database holds already, or an empty world; the database is first asked for when it is needed. */
    public World(Supplier<DataSource> database, InstantSource clock) {
        Documents documents = new Documents(database);
        Sequence ids = new Sequence(documents);
        Shelf<StoredContent> current = new Shelf<>(documents, "content", StoredContent.class);
        Shelf<Edition> editions = new Shelf<>(documents, "edition", Edition.class);
        site = new Site(documents);
        people = new People(documents, clock, announcer);
        spaces = new Spaces(documents, ids, clock, announcer);
        contents = new Contents(current, editions);
        editing = new Editing(current, editions, ids, clock, announcer);
        rights = new Rights(spaces, contents, site);
        outbox = new Outbox(documents, ids, clock);
    }

    public Site site() {
        return site;
    }

    public People people() {
        return people;
    }

    public Spaces spaces() {
        return spaces;
    }

    public Contents contents() {
        return contents;
    }

    public Editing editing() {
        return editing;
    }

    public Rights rights() {
        return rights;
    }

    public Outbox outbox() {
        return outbox;
    }

    /** Removes a space and all that is in it, for ever. */
    public void remove(StoredSpace space) {
        contents.everythingIn(space).forEach(editing::forget);
        spaces.remove(space);
    }

    /** Calls the listener after each change from now on, in the thread that made it. */
    public void listen(Consumer<WorldEvent> listener) {
        announcer.listen(listener);
    }
}
