package org.chorus.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of a board's ideas and, by them, who requires whom; filled while rows are taken. */
final class Links {

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Integer, String> keys = new HashMap<>();

    void know(String key, int ideaId) {
        ids.put(key, ideaId);
        keys.put(ideaId, key);
    }

    boolean knows(String key) {
        return ids.containsKey(key);
    }

    /** Ids of the keys that are known, in their order. */
    Set<Integer> idsOf(Collection<String> keys) {
        Set<Integer> found = new LinkedHashSet<>();
        keys.stream().filter(this::knows).map(ids::get).forEach(found::add);
        return found;
    }

    /**
     * What an idea requires after its row changed from some keys to others: links that people made here stay.
     */
    List<Integer> changed(Collection<Integer> stored, Collection<String> before, Collection<String> after) {
        Set<Integer> required = new LinkedHashSet<>(stored);
        required.removeAll(new HashSet<>(idsOf(before)));
        required.addAll(idsOf(after));
        return new ArrayList<>(required);
    }

    /**
     * How a file says what an idea requires: the keys it once gave, as far as they still hold or nobody knows them,
     * then those of links made here.
     */
    List<String> written(Collection<String> fromFile, Collection<Integer> required) {
        Set<String> written = new LinkedHashSet<>();
        fromFile.stream().filter(key -> !knows(key) || required.contains(ids.get(key))).forEach(written::add);
        required.stream().map(id -> keys.getOrDefault(id, OwnKey.of(id))).forEach(written::add);
        return List.copyOf(written);
    }
}
