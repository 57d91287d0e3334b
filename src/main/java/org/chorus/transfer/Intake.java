package org.chorus.transfer;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.chorus.common.Slices;
import org.chorus.idea.IdeaBatches;
import org.chorus.idea.IdeaBatches.Entry;
import org.chorus.idea.IdeaBatches.Stored;
import org.chorus.transfer.ImportRun.Outcome;
import org.chorus.transfer.Mapping.Field;

/**
 * Takes one file into one board, in the transaction that is open. An object is good for one file.
 *
 * <p>A row whose fingerprint is the one of last time is left alone, so that the same file twice changes nothing and
 * what people here made of an idea stays. Of a row that did change, each value goes in that differs.
 */
final class Intake {

    private static final int AT_ONCE = 100;

    private final IdeaBatches ideas;
    private final Sources sources;
    private final Merge merge;
    private final RowTopics topics;
    private final Job job;
    private final Map<String, Source> known;
    private final Links links = new Links();
    private final Set<String> fresh = new HashSet<>();
    private final Map<Integer, List<String>> linksBefore = new HashMap<>();
    private final Map<Integer, List<String>> linksAfter = new HashMap<>();
    private final List<LineNote> errors = new ArrayList<>();
    private final List<LineNote> warnings = new ArrayList<>();
    private final List<String> updated = new ArrayList<>();
    private final List<String> unchanged = new ArrayList<>();

    Intake(IdeaBatches ideas, Sources sources, Merge merge, RowTopics topics, Job job) {
        this.ideas = ideas;
        this.sources = sources;
        this.merge = merge;
        this.topics = topics;
        this.job = job;
        this.known = sources.onBoard(job.boardId()).stream().collect(toMap(Source::key, Function.identity()));
        this.errors.addAll(job.file().errors());
        this.warnings.addAll(job.file().warnings());
    }

    /** @param progress told how many rows have been dealt with */
    Outcome take(IntConsumer progress) {
        known.values().forEach(source -> links.know(source.key(), source.ideaId()));
        knowOwnIdeas();
        List<SourceRow> rows = job.file().rows();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            takeSome(rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
            progress.accept(Math.min(from + AT_ONCE, rows.size()));
        }
        link();
        return new Outcome(job.file().count(), fresh.size(), updated.size(), unchanged.size(), byLine(errors), byLine(warnings));
    }

    /** Ideas posted here are found again by the keys under which an export named them. */
    private void knowOwnIdeas() {
        Set<Integer> named = new HashSet<>();
        for (SourceRow row : job.file().rows()) {
            OwnKey.ideaIn(row.key()).ifPresent(named::add);
            row.links().forEach(key -> OwnKey.ideaIn(key).ifPresent(named::add));
        }
        for (List<Integer> ids : Slices.of(named, AT_ONCE)) {
            ideas.byIds(ids).values().stream()
                    .filter(idea -> idea.boardId() == job.boardId() && !idea.deleted())
                    .filter(idea -> !known.containsKey(OwnKey.of(idea.id())))
                    .forEach(idea -> links.know(OwnKey.of(idea.id()), idea.id()));
        }
    }

    private void takeSome(List<SourceRow> rows) {
        add(rows.stream().filter(row -> !links.knows(row.key())).toList());
        List<SourceRow> old = rows.stream().filter(row -> links.knows(row.key()) && !fresh.contains(row.key())).toList();
        old.stream().filter(this::isAsBefore).map(SourceRow::key).forEach(unchanged::add);
        change(old.stream().filter(row -> !isAsBefore(row)).toList());
    }

    private boolean isAsBefore(SourceRow row) {
        return known.containsKey(row.key()) && known.get(row.key()).fingerprint().equals(row.fingerprint());
    }

    private void add(List<SourceRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Integer> ids = ideas.add(job.boardId(), rows.stream().map(merge::posted).toList());
        List<Source> origins = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            SourceRow row = rows.get(i);
            origins.add(Source.of(job.boardId(), ids.get(i), row));
            links.know(row.key(), ids.get(i));
            fresh.add(row.key());
            linksAfter.put(ids.get(i), row.links());
            if (!row.topics().isEmpty()) {
                topics.put(ids.get(i), row);
            }
        }
        sources.add(origins);
    }

    private void change(List<SourceRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Integer, Stored> stored = ideas.byIds(links.idsOf(rows.stream().map(SourceRow::key).toList()));
        Map<Integer, Entry> changes = new HashMap<>();
        List<Source> origins = new ArrayList<>();
        for (SourceRow row : rows) {
            int id = links.idsOf(List.of(row.key())).iterator().next();
            Stored idea = stored.get(id);
            if (idea == null || idea.deleted()) {
                warnings.add(LineNote.of(row.line(), "deleted", row.key()));
                unchanged.add(row.key());
                continue;
            }
            compare(row, idea, changes);
            if (known.containsKey(row.key())) {
                origins.add(Source.of(job.boardId(), id, row));
            }
        }
        ideas.change(changes, job.by());
        sources.change(origins);
    }

    private void compare(SourceRow row, Stored idea, Map<Integer, Entry> changes) {
        Source origin = known.getOrDefault(row.key(), Source.asIfExported(idea, links));
        Entry merged = merge.changed(row, origin, idea);
        boolean relinked = job.file().fields().contains(Field.LINKS) && !origin.links().equals(row.links())
                && !links.written(origin.links(), idea.required()).equals(row.links());
        if (relinked) {
            linksBefore.put(idea.id(), origin.links());
            linksAfter.put(idea.id(), row.links());
        }
        if (!merged.equals(idea.entry())) {
            changes.put(idea.id(), merged);
        }
        boolean relabelled = job.file().fields().contains(Field.TOPICS) && !topics.names(row).equals(idea.topics());
        if (relabelled) {
            topics.put(idea.id(), row);
        }
        (relinked || relabelled || changes.containsKey(idea.id()) ? updated : unchanged).add(row.key());
    }

    private void link() {
        tellOfUnknown();
        for (Source source : known.values()) {
            if (!linksAfter.containsKey(source.ideaId()) && source.links().stream().anyMatch(fresh::contains)) {
                linksAfter.put(source.ideaId(), source.links());   // what it waited for has come
            }
        }
        for (List<Integer> ids : Slices.of(linksAfter.keySet(), AT_ONCE)) {
            Map<Integer, Stored> stored = ideas.byIds(ids);
            Map<Integer, List<Integer>> required = new HashMap<>();
            for (int id : ids) {
                required.put(id, links.changed(stored.get(id).required(), linksBefore.getOrDefault(id, List.of()), linksAfter.get(id)));
            }
            ideas.require(required);
        }
    }

    private void tellOfUnknown() {
        for (SourceRow row : job.file().rows()) {
            row.links().stream().filter(key -> !links.knows(key))
                    .forEach(key -> errors.add(LineNote.of(row.line(), "link-unknown", key)));
        }
    }

    private static List<LineNote> byLine(List<LineNote> notes) {
        return notes.stream().sorted(Comparator.comparingInt(LineNote::line)).toList();
    }
}
