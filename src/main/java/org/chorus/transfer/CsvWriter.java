package org.chorus.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes ideas as CSV that a spreadsheet opens and {@link CsvTable} reads: every cell quoted, a byte order mark in
 * front (Excel takes the file for UTF-8 by it), and no cell a formula, by the rule of {@link SafeCell}.
 */
public final class CsvWriter {

    private static final String[] COLUMNS =
            {SafeCell.MARK, "key", "title", "text", "authors", "state", "created", "links", "topics", "endorsements"};
    private static final String RULES = "1";

    private final CSVPrinter printer;

    /** @param out is written the header at once */
    public CsvWriter(Appendable out) {
        try {
            out.append('\uFEFF');
            printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).setHeader(COLUMNS).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(ExportedIdea idea) {
        try {
            printer.printRecord(Stream.of(RULES, idea.key(), idea.title(), idea.text(), idea.authors(), idea.state(),
                    idea.created(), String.join(", ", idea.links()), String.join(", ", idea.topics()),
                    Integer.toString(idea.endorsements())).map(SafeCell::neutral));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
