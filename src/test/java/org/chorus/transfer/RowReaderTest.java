package org.chorus.transfer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.Test;

import org.chorus.common.InvalidInput;
import org.chorus.transfer.Mapping.Field;

public class RowReaderTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String HEADER = "key,title,text,authors,state,created,links,topics\n";

    @Test
    public void aRowGivesEverythingItSays() {
        SourceFile file = read("1,A title,\"some\r\ntext \",\"p1 p2\",Last Call,2015-10-27,\"2, 7\",\"Gas, Fees\"\n");

        assertEquals(List.of(new SourceRow(2, "1", "A title", "some\r\ntext ", "p1 p2", "CALL",
                Instant.parse("2015-10-27T00:00:00Z").toEpochMilli(), List.of("2", "7"), List.of("Gas", "Fees"))), file.rows());
        assertTrue(file.errors().isEmpty());
    }

    @Test
    public void aTitleIsEnough() {
        SourceFile file = read("1,A title,,,,,,\n");

        assertEquals(List.of(new SourceRow(2, "1", "A title", "", "", "SPARK", 0, List.of(), List.of())), file.rows());
    }

    @Test
    public void whatCannotBeTakenIsListedWithItsLineAndTheRestIsTaken() {
        SourceFile file = read("1,A,,,,,,\n"
                + "2,B\n"
                + ",C,,,,,,\n"
                + "1,D,,,,,,\n"
                + "5,  ,,,,,,\n"
                + "6," + "x".repeat(RowReader.LONGEST_TITLE + 1) + ",,,,,,\n"
                + "7,E,,,,2025-02-30,,\n"
                + "8,F,,,,2026-03-02,,\n"
                + "9,G,,,,27.10.2015,,\n"
                + "10,H\u0000,,,,,,\n"
                + "11,I,,,,,,,,\n");

        assertEquals(List.of("1", "8", "11"), file.rows().stream().map(SourceRow::key).toList());
        assertEquals(List.of(LineNote.of(3, "ragged", 2, 8), LineNote.of(4, "key-missing"),
                LineNote.of(5, "key-twice", "1", 2), LineNote.of(6, "title-missing"),
                LineNote.of(7, "title-long", RowReader.LONGEST_TITLE + 1, RowReader.LONGEST_TITLE), LineNote.of(8, "date", "2025-02-30"),
                LineNote.of(10, "date", "27.10.2015"),
                LineNote.of(11, "nul")), file.errors());
        assertEquals(List.of(LineNote.of(9, "date-future", "2026-03-02")), file.warnings());
        assertEquals(11, file.count());
    }

    @Test
    public void aDateBeyondAllCalendarsIsNone() {
        String furthest = "+999999999-12-31T00:00:00Z";

        assertEquals(List.of(LineNote.of(2, "date", furthest)), read("1,A,,,," + furthest + ",,\n").errors());
    }

    @Test
    public void anUnknownStateIsOpenAndIsTold() {
        SourceFile file = read("1,A,,,Parked,,,\n2,B,,,in_use,,,\n3,C,,,IN USE,,,\n");

        assertEquals(List.of("OPEN", "IN_USE", "IN_USE"), file.rows().stream().map(SourceRow::state).toList());
        assertEquals(List.of(LineNote.of(2, "state-unknown", "Parked")), file.warnings());
    }

    @Test
    public void theImportersChoiceOfStatesGoesFirst() {
        CsvTable table = CsvTable.parse(HEADER + "1,A,,,Draft,,,\n2,B,,,Parked,,,\n");
        Mapping chosen = new Mapping(everyField(), Map.of("draft", "TRIAL", "PARKED", "LAPSED"));

        SourceFile file = RowReader.read(table, chosen, NOW);

        assertEquals(List.of("TRIAL", "LAPSED"), file.rows().stream().map(SourceRow::state).toList());
        assertTrue(file.warnings().isEmpty());
    }

    @Test
    public void formulasAreTextInAFileOfAnybodyAndRestoredInOurs() {
        SourceFile theirs = read("1,=1+1,'=2,,,,,\n");
        SourceFile ours = RowReader.read(CsvTable.parse("chorus," + HEADER + "1,1,'=1+1,''=2,,,,,\n"),
                new Mapping(everyField(), Map.of()), NOW);

        assertEquals(List.of("=1+1", "'=2"), List.of(theirs.rows().get(0).title(), theirs.rows().get(0).text()));
        assertEquals(List.of("=1+1", "'=2"), List.of(ours.rows().get(0).title(), ours.rows().get(0).text()));
    }

    @Test
    public void aColumnThatIsNotThereIsRefusedWithThoseThatAre() {
        CsvTable table = CsvTable.parse("number,name\n1,A\n");
        Mapping mapping = new Mapping(Map.of(Field.KEY, "number", Field.TITLE, "title"), Map.of());

        assertEquals("There is no column \"title\" in the file. It has the columns number, name.",
                assertThrows(InvalidInput.class, () -> RowReader.read(table, mapping, NOW)).getMessage());
    }

    @Test
    public void withoutAColumnOfKeysTheTitleIsTheKey() {
        CsvTable table = CsvTable.parse("title\nA\nB\nA\n");
        Mapping mapping = new Mapping(Map.of(Field.TITLE, "title"), Map.of());

        List<String> keys = RowReader.read(table, mapping, NOW).rows().stream().map(SourceRow::key).toList();

        assertEquals(3, keys.stream().distinct().count());
        assertEquals(keys, RowReader.read(table, mapping, NOW).rows().stream().map(SourceRow::key).toList());
        assertEquals(keys.get(0) + ":2", keys.get(2));
    }

    @Test
    public void atMostFiveTopicsThatHaveAWordAreTaken() {
        SourceFile file = read("1,A,,,,,,\"a1; b2, c3;d4;e5;f6;!!!\"\n");

        assertEquals(List.of("a1", "b2", "c3", "d4", "e5"), file.rows().get(0).topics());
        assertEquals(List.of(LineNote.of(2, "topic-name", "!!!"), LineNote.of(2, "topics-many", 5)), file.warnings());
    }

    @Test
    public void theTitleNeedsAColumn() {
        CsvTable table = CsvTable.parse("number,name\n1,A\n");

        assertEquals("Say which column holds the title: the file has the columns number, name.",
                assertThrows(InvalidInput.class,
                        () -> RowReader.read(table, new Mapping(Map.of(Field.KEY, "number"), Map.of()), NOW)).getMessage());
    }

    @Test
    public void usualNamesOfColumnsAreProposed() {
        assertEquals(Map.of(Field.KEY, "Number", Field.TITLE, "title", Field.TEXT, "abstract", Field.AUTHORS, "authors",
                Field.STATE, "status", Field.CREATED, "created", Field.LINKS, "requires"),
                MappingGuess.from(List.of("Number", "title", "description", "status", "type", "created", "requires",
                        "authors", "abstract")));
    }

    private static SourceFile read(String rows) {
        return RowReader.read(CsvTable.parse(HEADER + rows), new Mapping(everyField(), Map.of()), NOW);
    }

    private static Map<Field, String> everyField() {
        Map<Field, String> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            columns.put(field, field.parameter());
        }
        return columns;
    }
}
