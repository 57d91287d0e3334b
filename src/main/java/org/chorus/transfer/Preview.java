package org.chorus.transfer;

import java.util.List;
import java.util.Map;
import org.chorus.transfer.Mapping.Field;

/**
 * What a file would bring, shown before anything is written.
 *
 * @param columns  names in the file's order
 * @param rows     the first few, cells cut short
 * @param count    all rows
 * @param mapping  as asked, else as the names suggest
 * @param states   the file's words for states, most frequent first, with ours
 * @param errors   rows that would not be taken, the first hundred
 * @param warnings rows that would be taken, but not quite as written, the first hundred
 * @param ready    rows that would be taken; 0 while the title has no column
 */
public record Preview(List<String> columns, List<List<String>> rows, int count, Map<Field, String> mapping,
        List<StateFound> states, List<LineNote> errors, List<LineNote> warnings, int ready) {

    public Preview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        mapping = Map.copyOf(mapping);
        states = List.copyOf(states);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    /**
     * One of the file's words for a state.
     *
     * @param state ours
     * @param known false where the word says nothing to us and the state is only the one for such words
     */
    public record StateFound(String word, int count, String state, boolean known) {
    }
}
