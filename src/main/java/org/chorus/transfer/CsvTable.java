package org.chorus.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.chorus.common.InvalidInput;

/** A CSV file taken apart (RFC 4180), with the line of each row kept for whoever has to mend it. */
public record CsvTable(List<String> header, List<CsvRow> rows) {

    /** Above it, the rows alone would need more memory than an import may have. */
    public static final int MOST_ROWS = 20_000;
    public static final int MOST_COLUMNS = 200;

    private static final Pattern START_LINE = Pattern.compile("startline (\\d+)");

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * Rows may have more or fewer cells than the header: that is for the reader of rows to tell. Blank lines are
     * left out.
     *
     * @throws InvalidInput when there is no usable header, a quote is not closed, or there are too many rows
     */
    public static CsvTable parse(String text) {
        try (CSVParser parser = CSVParser.parse(text, format(text))) {
            List<CsvRow> rows = rowsOf(parser);
            if (rows.isEmpty()) {
                throw new InvalidInput("import.empty", "The file is empty: it needs a first line with the names of its columns.");
            }
            return new CsvTable(checkedHeader(rows.get(0)), rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a column stands, from 0; -1 when no column has that name. */
    public int indexOf(String column) {
        return header.indexOf(column);
    }

    /** The library's "no escape, no comments" are the character U+FFFE, which a text may hold: so name ones it does not. */
    private static CSVFormat format(String text) {
        int[] absent = IntStream.rangeClosed('\uE000', '\uF8FF').filter(c -> text.indexOf(c) < 0).limit(2).toArray();
        CSVFormat.Builder format = CSVFormat.RFC4180.builder().setDelimiter(delimiterOf(text)).setIgnoreEmptyLines(false);
        return absent.length < 2 ? format.build() : format.setEscape((char) absent[0]).setCommentMarker((char) absent[1]).build();
    }

    private static List<CsvRow> rowsOf(CSVParser parser) {
        List<CsvRow> rows = new ArrayList<>();
        Iterator<CSVRecord> records = parser.iterator();
        int line = 1;
        while (hasMore(records, line)) {
            List<String> cells = records.next().toList();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                rows.add(new CsvRow(line, cells));
            }
            if (rows.size() > MOST_ROWS + 1) {
                throw new InvalidInput("import.too-many-rows",
                        "The file has more than " + MOST_ROWS + " rows. Divide it into several files.", MOST_ROWS);
            }
            line = (int) parser.getCurrentLineNumber() + 1;
        }
        return rows;
    }

    /** The iterator reads ahead: what is broken shows here. */
    private static boolean hasMore(Iterator<CSVRecord> records, int line) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException e) {
            Matcher started = START_LINE.matcher(String.valueOf(e.getMessage()));
            int at = started.find() ? Integer.parseInt(started.group(1)) : line;
            throw new InvalidInput("import.broken", "The file is broken at line " + at
                    + ": a cell begins with a quotation mark that is not closed properly. Nothing was imported.", Integer.toString(at));
        }
    }

    private static List<String> checkedHeader(CsvRow first) {
        List<String> names = first.cells().stream().map(String::strip).toList();
        if (names.size() > MOST_COLUMNS) {
            throw new InvalidInput("import.too-many-columns",
                    "The file has more than " + MOST_COLUMNS + " columns.", MOST_COLUMNS);
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new InvalidInput("import.header-twice", "Two columns are named \"" + shown(name)
                        + "\": give every column a name of its own.", shown(name));
            }
        }
        return names;
    }

    /** Spreadsheets of half the world write semicolons, or tabs; the header tells which. */
    private static char delimiterOf(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String unquoted = first.replaceAll("\"[^\"]*\"", "");
        if (unquoted.indexOf(',') < 0) {
            for (char candidate : new char[] {';', '\t'}) {
                if (unquoted.indexOf(candidate) >= 0) {
                    return candidate;
                }
            }
        }
        return ',';
    }

    private static String shown(String name) {
        return name.length() > 60 ? name.substring(0, 60) + "…" : name;
    }
}
