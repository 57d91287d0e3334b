package org.chorus.transfer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.chorus.common.InvalidInput;

/**
 * Which column of a file is what.
 *
 * @param columns what a column is for, to its name in the file; fields that no column fills are absent
 * @param states  the file's word for a state, in lower case, to ours
 */
public record Mapping(Map<Field, String> columns, Map<String, String> states) {

    /** What an idea takes from a file, in the order in which a screen offers it. */
    public enum Field {
        KEY, TITLE, TEXT, AUTHORS, STATE, CREATED, LINKS, TOPICS;

        /** As it stands in an address: `key`, `title`, ... */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Mapping {
        columns = Map.copyOf(columns);
        Map<String, String> folded = new LinkedHashMap<>();
        states.forEach((theirs, ours) -> folded.put(StateWords.folded(theirs), ours));
        states = Map.copyOf(folded);
    }

    /** The cell's column for a field, or -1 where no column fills it. */
    int columnOf(Field field, CsvTable table) {
        return columns.containsKey(field) ? table.indexOf(columns.get(field)) : -1;
    }

    /** Our state for a word of the file, without which a row is as new as if it had been posted. */
    String stateOf(String word) {
        String chosen = states.get(StateWords.folded(word));
        if (chosen != null) {
            return chosen;
        }
        return word.isBlank() ? StateWords.NONE : StateWords.usual(word).orElse(StateWords.UNKNOWN);
    }

    /** False where {@link #stateOf} had to guess. */
    boolean knows(String word) {
        return word.isBlank() || states.containsKey(StateWords.folded(word)) || StateWords.usual(word).isPresent();
    }

    /** Where no column is named, those that their names suggest. */
    Mapping orGuessed(CsvTable table) {
        return columns.isEmpty() ? new Mapping(MappingGuess.from(table.header()), states) : this;
    }

    /** @throws InvalidInput when the title has no column, or a named column is not in the file */
    void check(CsvTable table) {
        for (Field field : Field.values()) {
            String column = columns.getOrDefault(field, "");
            if (column.isEmpty() && field == Field.TITLE) {
                throw new InvalidInput("import.column-needed", "Say which column holds the " + field.parameter()
                        + ": the file has the columns " + namesIn(table) + ".", field.parameter(), namesIn(table));
            }
            if (!column.isEmpty() && table.indexOf(column) < 0) {
                throw new InvalidInput("import.unknown-column", "There is no column \"" + column
                        + "\" in the file. It has the columns " + namesIn(table) + ".", column, namesIn(table));
            }
        }
    }

    private static String namesIn(CsvTable table) {
        return table.header().stream().map(name -> name.length() > 60 ? name.substring(0, 60) + "…" : name)
                .limit(40).collect(Collectors.joining(", "));
    }
}
