package org.chorus.sandbox.confluence;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Every space of the site. */
public final class Spaces {

    private final Shelf<StoredSpace> shelf;
    private final Sequence ids;
    private final InstantSource clock;
    private final Announcer announcer;

    Spaces(Documents documents, Sequence ids, InstantSource clock, Announcer announcer) {
        this.shelf = new Shelf<>(documents, "space", StoredSpace.class);
        this.ids = ids;
        this.clock = clock;
        this.announcer = announcer;
    }

    /** A new space in which only its creator may do anything. */
    public StoredSpace create(String key, String name, Person creator) {
        return create(key, name, "", creator);
    }

    /** Somebody's own space, {@code ~ann}, which everybody who is logged in may view and comment in. */
    public StoredSpace createPersonal(Person owner) {
        StoredSpace space = create("~" + owner.username(), owner.fullName(), owner.key(), owner);
        return change(space, old -> old.granting(
                List.of(Grant.toLoggedIn(SpaceRight.VIEWSPACE), Grant.toLoggedIn(SpaceRight.COMMENT))));
    }

    private StoredSpace create(String key, String name, String ownerKey, Person creator) {
        if (withKey(key).isPresent()) {
            throw new IllegalArgumentException("there already is a space " + key);
        }
        Set<Grant> everything = SpaceRight.everything().stream()
                .map(right -> Grant.toPerson(right, creator)).collect(Collectors.toSet());
        StoredSpace space = new StoredSpace(ids.next(), key, name, "", ownerKey, false, creator.key(),
                clock.millis(), 0, everything);
        shelf.put(space.id(), space);
        announcer.announce(new WorldEvent.SpaceCreated(space));
        return space;
    }

    /** The space with that key, in any case. */
    public Optional<StoredSpace> withKey(String key) {
        return shelf.all().stream().filter(space -> space.key().equalsIgnoreCase(key)).findFirst();
    }

    public Optional<StoredSpace> withId(long id) {
        return shelf.find(id);
    }

    /** Every space, archived and personal ones too, by name. */
    public List<StoredSpace> all() {
        return shelf.all().stream()
                .sorted(Comparator.comparing(StoredSpace::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(StoredSpace::key))
                .toList();
    }

    public StoredSpace change(StoredSpace space, UnaryOperator<StoredSpace> change) {
        return shelf.change(space.id(), change).after();
    }

    void remove(StoredSpace space) {
        shelf.remove(space.id());
        announcer.announce(new WorldEvent.SpaceRemoved(space));
    }
}
