package org.chorus.sandbox.confluence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * All documents of one kind: read when first asked for, then answered from memory, and written through
 * to the database.
 *
 * @param <T> an immutable value
 */
final class Shelf<T> {

    private final Documents documents;
    private final String kind;
    private final Class<T> type;
    private volatile Map<String, T> loaded;

    Shelf(Documents documents, String kind, Class<T> type) {
        this.documents = documents;
        this.kind = kind;
        this.type = type;
    }

    Optional<T> find(Object id) {
        return Optional.ofNullable(loaded().get(id.toString()));
    }

    /** What is kept, in no order; a live view. */
    Collection<T> all() {
        return loaded().values();
    }

    T put(Object id, T document) {
        Map<String, T> all = loaded();
        documents.put(kind, id.toString(), document);
        all.put(id.toString(), document);
        return document;
    }

    /**
     * Puts what the change makes of the document that is there; two changes never overtake each other.
     *
     * @throws IllegalArgumentException if there is none
     */
    synchronized Changed<T> change(Object id, UnaryOperator<T> change) {
        T before = find(id).orElseThrow(() -> new IllegalArgumentException("there is no " + kind + " " + id));
        T after = change.apply(before);
        return new Changed<>(before, after.equals(before) ? before : put(id, after));
    }

    void remove(Object id) {
        Map<String, T> all = loaded();
        documents.remove(kind, id.toString());
        all.remove(id.toString());
    }

    /** What a document was and what it is now. */
    record Changed<T>(T before, T after) {

        boolean happened() {
            return before != after;
        }
    }

    private Map<String, T> loaded() {
        if (loaded == null) {
            synchronized (this) {
                if (loaded == null) {
                    loaded = new ConcurrentHashMap<>(documents.all(kind, type));
                }
            }
        }
        return loaded;
    }
}
