package org.chorus.account;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.chorus.common.OwnWords;
import org.chorus.host.People;
import org.chorus.host.Viewer;
import org.chorus.text.Mentions;

/** Hands people what they wrote, and nobody else's words: that it stands where they may no longer look takes nothing from them. */
public final class ExportService {

    private final List<OwnWords> features;
    private final People people;
    private final Mentions mentions;
    private final Clock clock;

    public ExportService(List<OwnWords> features, People people, Mentions mentions, Clock clock) {
        this.features = List.copyOf(features);
        this.people = people;
        this.mentions = mentions;
        this.clock = clock;
    }

    /** @throws org.chorus.common.Forbidden for somebody not logged in */
    public Export of(Viewer viewer) {
        viewer.requireLogin();
        Map<String, Iterable<Map<String, Object>>> lists = new LinkedHashMap<>();
        features.forEach(feature -> feature.of(viewer.key()).forEach((name, records) -> {
            if (lists.putIfAbsent(name, asTyped(records)) != null) {
                throw new IllegalStateException("Two features hand out a list called " + name);
            }
        }));
        return new Export(people.byKey(viewer.key()), clock.instant(), lists);
    }

    private Iterable<Map<String, Object>> asTyped(Iterable<Map<String, Object>> records) {
        return () -> StreamSupport.stream(records.spliterator(), false).map(this::asTyped).iterator();
    }

    /** People who are mentioned stand there by name, as the writer typed them. */
    private Map<String, Object> asTyped(Map<String, Object> stored) {
        Map<String, Object> typed = new LinkedHashMap<>(stored);
        typed.replaceAll((field, value) -> value instanceof String text ? mentions.toEditable(text) : value);
        return typed;
    }
}
