package org.chorus.transfer;

import java.util.List;

/**
 * What a file has to give.
 *
 * @param count    all rows, whether they can be taken or not
 * @param rows     those that can be taken, in the file's order, no key twice
 * @param errors   one for each row that cannot be taken
 * @param warnings rows that are taken, but not quite as written
 */
public record SourceFile(int count, List<SourceRow> rows, List<LineNote> errors, List<LineNote> warnings) {

    public SourceFile {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }
}
