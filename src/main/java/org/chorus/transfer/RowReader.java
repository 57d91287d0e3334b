package org.chorus.transfer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.chorus.common.InvalidInput;
import org.chorus.text.TextRules;
import org.chorus.topic.TopicName;
import org.chorus.transfer.Mapping.Field;

/** Turns the rows of one table into ideas, and tells line by line what cannot be taken. */
final class RowReader {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_KEY = 100;
    static final int LONGEST_AUTHORS = 4_000;
    static final int MOST_LINKS = 100;
    static final int MOST_TOPICS = 5;

    private static final Instant EARLIEST = Instant.parse("1970-01-02T00:00:00Z");

    private final CsvTable table;
    private final Mapping mapping;
    private final Instant now;
    private final UnaryOperator<String> cell;
    private final Map<Integer, String> keys = new HashMap<>();
    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<SourceRow> rows = new ArrayList<>();
    private final List<LineNote> errors = new ArrayList<>();
    private final List<LineNote> warnings = new ArrayList<>();

    private RowReader(CsvTable table, Mapping mapping, Instant now) {
        this.table = table;
        this.mapping = mapping;
        this.now = now;
        this.cell = table.indexOf(SafeCell.MARK) >= 0 ? SafeCell::restored : UnaryOperator.identity();
    }

    /** @throws org.chorus.common.InvalidInput when the mapping does not fit the table */
    static SourceFile read(CsvTable table, Mapping mapping, Instant now) {
        mapping.check(table);
        RowReader reader = new RowReader(table, mapping, now);
        table.rows().forEach(reader::take);
        return new SourceFile(mapping.columns().keySet(), table.rows().size(), reader.rows, reader.errors, reader.warnings);
    }

    private void take(CsvRow row) {
        Optional<LineNote> obstacle = obstacle(row);
        if (obstacle.isPresent()) {
            errors.add(obstacle.get());
            return;
        }
        lines.put(key(row), row.line());
        rows.add(new SourceRow(row.line(), key(row), title(row), value(row, Field.TEXT),
                line(row, Field.AUTHORS), state(row), created(row), links(row), topics(row)));
    }

    /** The first reason not to take the row. */
    private Optional<LineNote> obstacle(CsvRow row) {
        return Stream.<Optional<LineNote>>of(
                when(!fits(row), row, "ragged", row.cells().size(), table.header().size()),
                when(hasNul(row), row, "nul"))
                .flatMap(Optional::stream).findFirst()
                .or(() -> keyObstacle(row)).or(() -> textObstacle(row)).or(() -> dateObstacle(row));
    }

    private Optional<LineNote> keyObstacle(CsvRow row) {
        String key = key(row);
        return when(key.isEmpty(), row, "key-missing")
                .or(() -> when(key.length() > LONGEST_KEY, row, "key-long", LONGEST_KEY))
                .or(() -> when(lines.containsKey(key), row, "key-twice", key, lines.getOrDefault(key, 0)));
    }

    private Optional<LineNote> textObstacle(CsvRow row) {
        String title = title(row);
        return when(title.isEmpty(), row, "title-missing")
                .or(() -> when(title.length() > LONGEST_TITLE, row, "title-long", title.length(), LONGEST_TITLE))
                .or(() -> when(value(row, Field.TEXT).length() > TextRules.LONGEST_TEXT, row, "text-long",
                        value(row, Field.TEXT).length(), TextRules.LONGEST_TEXT))
                .or(() -> when(line(row, Field.AUTHORS).length() > LONGEST_AUTHORS, row, "authors-long", LONGEST_AUTHORS))
                .or(() -> when(linkKeys(row).size() > MOST_LINKS, row, "links-many", MOST_LINKS));
    }

    private Optional<LineNote> dateObstacle(CsvRow row) {
        String written = value(row, Field.CREATED).strip();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> at = Instants.parse(written);
        return when(at.isEmpty(), row, "date", written)
                .or(() -> when(at.orElseThrow().isBefore(EARLIEST), row, "date-early", written));
    }

    /** Spreadsheets append empty cells; those are nobody's loss. */
    private boolean fits(CsvRow row) {
        int columns = table.header().size();
        return row.cells().size() >= columns
                && row.cells().subList(columns, row.cells().size()).stream().allMatch(String::isBlank);
    }

    /** No database keeps it, and PostgreSQL refuses the whole statement. */
    private static boolean hasNul(CsvRow row) {
        return row.cells().stream().anyMatch(text -> text.indexOf('\0') >= 0);
    }

    private String key(CsvRow row) {
        return keys.computeIfAbsent(row.line(), line ->
                mapping.columnOf(Field.KEY, table) < 0 ? keyByTitle(row) : line(row, Field.KEY));
    }

    /** Without a column of keys, an idea is known by its title; of several with one title, by which of them it is. */
    private String keyByTitle(CsvRow row) {
        String digest = "title:" + UUID.nameUUIDFromBytes(title(row).getBytes(StandardCharsets.UTF_8));
        int which = titles.merge(digest, 1, Integer::sum);
        return which == 1 ? digest : digest + ":" + which;
    }

    private String title(CsvRow row) {
        return line(row, Field.TITLE);
    }

    private String state(CsvRow row) {
        String word = value(row, Field.STATE).strip();
        if (!mapping.knows(word)) {
            warnings.add(LineNote.of(row.line(), "state-unknown", word));
        }
        return mapping.stateOf(word);
    }

    private long created(CsvRow row) {
        String written = value(row, Field.CREATED).strip();
        Optional<Instant> at = Instants.parse(written);
        when(at.isPresent() && at.get().isAfter(now), row, "date-future", written).ifPresent(warnings::add);
        return at.map(Instant::toEpochMilli).orElse(0L);
    }

    private List<String> links(CsvRow row) {
        List<String> keys = linkKeys(row);
        if (keys.contains(key(row))) {
            errors.add(LineNote.of(row.line(), "link-self", key(row)));
        }
        return keys.stream().filter(other -> !other.equals(key(row))).toList();
    }

    private List<String> topics(CsvRow row) {
        List<String> names = new ArrayList<>();
        for (String name : value(row, Field.TOPICS).split("[,;]")) {
            try {
                names.add(name.isBlank() ? "" : new TopicName(name).spelling());
            } catch (InvalidInput e) {
                warnings.add(LineNote.of(row.line(), "topic-name", name.strip()));
            }
        }
        names.removeIf(String::isEmpty);
        if (names.size() > MOST_TOPICS) {
            warnings.add(LineNote.of(row.line(), "topics-many", MOST_TOPICS));
        }
        return names.stream().distinct().limit(MOST_TOPICS).toList();
    }

    private List<String> linkKeys(CsvRow row) {
        return Stream.of(value(row, Field.LINKS).split("[,;\\s]+")).filter(key -> !key.isEmpty()).distinct().toList();
    }

    /** What stands on one line in a page must not carry what breaks a line or its direction; see {@link TextRules}. */
    private String line(CsvRow row, Field field) {
        return TextRules.optionalLine(field.parameter(), value(row, field), Integer.MAX_VALUE);
    }

    private String value(CsvRow row, Field field) {
        int column = mapping.columnOf(field, table);
        return column < 0 ? "" : cell.apply(row.cells().get(column));
    }

    private static Optional<LineNote> when(boolean wrong, CsvRow row, String reason, Object... values) {
        return wrong ? Optional.of(LineNote.of(row.line(), reason, values)) : Optional.empty();
    }
}
