package org.chorus.transfer.ao;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.chorus.common.Slices;
import org.chorus.transfer.Source;
import org.chorus.transfer.Sources;

/** The sources of ideas in Active Objects. */
public final class AoSources implements Sources {


    private final ActiveObjects ao;

    public AoSources(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<Source> onBoard(int boardId) {
        List<Source> sources = new ArrayList<>();
        ao.stream(IdeaSourceRow.class,
                Query.select("ID, NATURAL_KEY, BOARD_ID, IDEA_ID, SOURCE_KEY, SOURCE_STATE, LINKS, FINGERPRINT")
                        .where("BOARD_ID = ?", boardId),
                row -> sources.add(source(row)));
        return sources;
    }

    @Override
    public void add(List<Source> sources) {
        if (!sources.isEmpty()) {
            ao.create(IdeaSourceRow.class, sources.stream().map(AoSources::columns).toList());
        }
    }

    @Override
    public void change(List<Source> sources) {
        Map<String, Source> changed = sources.stream().collect(toMap(AoSources::naturalKey, source -> source));
        for (List<String> keys : Slices.listed(changed.keySet())) {
            Stream.of(ao.find(IdeaSourceRow.class,
                    Query.select().where("NATURAL_KEY IN (" + marks(keys) + ")", keys.toArray()).order("ID")))
                    .forEach(row -> write(row, changed.get(row.getNaturalKey())));
        }
    }

    private static void write(IdeaSourceRow row, Source source) {
        row.setSourceState(source.state());
        row.setLinks(String.join(" ", source.links()));
        row.setFingerprint(source.fingerprint());
        row.save();
    }

    private static Map<String, Object> columns(Source source) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("NATURAL_KEY", naturalKey(source));
        columns.put("BOARD_ID", source.boardId());
        columns.put("IDEA_ID", source.ideaId());
        columns.put("SOURCE_KEY", source.key());
        columns.put("SOURCE_STATE", source.state());
        columns.put("LINKS", String.join(" ", source.links()));
        columns.put("FINGERPRINT", source.fingerprint());
        return columns;
    }

    private static String naturalKey(Source source) {
        return source.boardId() + ":" + UUID.nameUUIDFromBytes(source.key().getBytes(StandardCharsets.UTF_8));
    }

    private static Source source(IdeaSourceRow row) {
        String links = Objects.toString(row.getLinks(), "");
        return new Source(row.getBoardId(), row.getSourceKey(), row.getIdeaId(), row.getSourceState(),
                links.isEmpty() ? List.of() : List.of(links.split(" ")), row.getFingerprint());
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
