package org.chorus.transfer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chorus.transfer.Mapping.Field;
import org.chorus.transfer.Preview.StateFound;

/** Looks at a file without taking it. */
final class Previews {

    private static final int ROWS = 5;
    private static final int LONGEST_CELL = 200;
    private static final int MOST_NOTES = 100;
    private static final int MOST_STATES = 50;

    private Previews() {
    }

    /** @param asked its columns may be empty: then the names of the file's columns decide */
    static Preview of(CsvTable table, Mapping asked, Instant now) {
        Mapping mapping = asked.orGuessed(table);
        Map<Field, String> columns = mapping.columns();
        boolean complete = columns.containsKey(Field.TITLE);
        SourceFile file = complete ? RowReader.read(table, mapping, now)
                : new SourceFile(columns.keySet(), table.rows().size(), List.of(), List.of(), List.of());
        return new Preview(table.header(), firstRows(table), table.rows().size(), columns, states(table, mapping),
                first(file.errors()), first(file.warnings()), file.rows().size());
    }

    private static List<List<String>> firstRows(CsvTable table) {
        return table.rows().stream().limit(ROWS)
                .map(row -> row.cells().stream().map(Previews::cut).toList())
                .toList();
    }

    private static List<StateFound> states(CsvTable table, Mapping mapping) {
        int column = mapping.columnOf(Field.STATE, table);
        Map<String, Integer> counts = new TreeMap<>();
        table.rows().stream().filter(row -> column >= 0 && column < row.cells().size())
                .map(row -> row.cells().get(column).strip())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_STATES)
                .map(entry -> new StateFound(cut(entry.getKey()), entry.getValue(), mapping.stateOf(entry.getKey()),
                        mapping.knows(entry.getKey())))
                .toList();
    }

    private static List<LineNote> first(List<LineNote> notes) {
        return notes.subList(0, Math.min(MOST_NOTES, notes.size()));
    }

    private static String cut(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST_CELL ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST_CELL)) + "…";
    }
}
