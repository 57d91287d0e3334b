package org.chorus.transfer;

import java.util.List;

/**
 * One record of a CSV file.
 *
 * @param line the line of the file on which it begins, counted from 1
 */
public record CsvRow(int line, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }
}
