package org.chorus.expertise;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What people say that they may be asked about: one work of everybody for each topic. */
public final class OfferSource implements WorkSource {

    private final Profiles profiles;

    public OfferSource(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public boolean holds(WorkKind kind) {
        return kind == WorkKind.OFFER;
    }

    @Override
    public List<Work> load(WorkKind kind, Collection<Long> ids) {
        Map<Integer, Set<String>> asking = profiles.asking(ids.stream().map(Long::intValue).toList());
        return asking.keySet().stream().map(subject -> work(subject, asking.get(subject))).toList();
    }

    private static Work work(int subject, Set<String> people) {
        WorkKey key = new WorkKey(WorkKind.OFFER, subject);
        return new Work(key, key, "", 0, "", 0, people.stream().map(person -> new Part(person, Role.OFFERING, 0, 0)).toList(),
                Set.of(subject), Map.of());
    }

    @Override
    public void all(Consumer<List<WorkKey>> batches) {
        Batches.of(WorkKind.OFFER, after -> profiles.offered(after, BATCH), batches);
    }
}
