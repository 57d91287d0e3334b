package org.chorus.transfer;

import java.util.List;
import java.util.Set;
import org.chorus.transfer.Mapping.Field;

/**
 * What a file has to give.
 *
 * @param fields   those that the file fills: it says nothing of the others
 * @param count    all rows, whether they can be taken or not
 * @param rows     those that can be taken, in the file's order, no key twice
 * @param errors   one for each row that cannot be taken, and for each link that can never be made
 * @param warnings rows that are taken, but not quite as written
 */
public record SourceFile(Set<Field> fields, int count, List<SourceRow> rows, List<LineNote> errors,
        List<LineNote> warnings) {

    public SourceFile {
        fields = Set.copyOf(fields);
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
