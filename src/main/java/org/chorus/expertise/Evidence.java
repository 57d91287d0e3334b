package org.chorus.expertise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chorus.host.People;
import org.chorus.host.Person;
import org.chorus.host.Transactions;

/** Brings what is kept of works up to what they are now. */
public final class Evidence {

    private final List<WorkSource> sources;
    private final Works works;
    private final People people;
    private final Transactions transactions;

    public Evidence(List<WorkSource> sources, Works works, People people, Transactions transactions) {
        this.sources = List.copyOf(sources);
        this.works = works;
        this.people = people;
        this.transactions = transactions;
    }

    /** @param keys of one kind; those that are no evidence now are forgotten */
    void refresh(WorkKind kind, Collection<WorkKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        transactions.required(() -> {
            keep(keys, source(kind).load(kind, keys.stream().map(WorkKey::id).toList()));
        });
    }

    /** @param loaded what of the keys is evidence now; the others are forgotten */
    void keep(Collection<WorkKey> keys, Collection<Work> loaded) {
        List<Work> now = told(loaded);
        Set<WorkKey> gone = new HashSet<>(keys);
        now.forEach(work -> gone.remove(work.key()));
        works.put(now);
        works.remove(gone);
    }

    void refresh(WorkKey key) {
        refresh(key.kind(), List.of(key));
    }

    /** A work that is new, and read already. */
    void add(Work work) {
        told(List.of(work)).forEach(works::add);
    }

    /** Works that speak for somebody whom the host knows. */
    private List<Work> told(Collection<Work> loaded) {
        Set<String> keys = loaded.stream().flatMap(work -> work.parts().stream()).map(Part::personKey).collect(Collectors.toSet());
        Map<String, Person> known = people.byKeys(keys);
        List<Work> told = new ArrayList<>();
        for (Work work : loaded) {
            List<Part> parts = work.parts().stream().filter(part -> !known.get(part.personKey()).isFormer()).toList();
            if (!parts.isEmpty()) {
                told.add(work.with(parts));
            }
        }
        return told;
    }

    List<WorkSource> sources() {
        return sources;
    }

    private WorkSource source(WorkKind kind) {
        return sources.stream().filter(source -> source.holds(kind)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody knows of works of the kind " + kind));
    }
}
