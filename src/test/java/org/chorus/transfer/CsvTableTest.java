package org.chorus.transfer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;

import org.junit.Test;

import org.chorus.common.InvalidInput;

public class CsvTableTest {

    @Test
    public void aCellKeepsItsLineBreaksQuotesAndBlanks() {
        CsvTable table = CsvTable.parse("key,text\r\n1,\" one\r\ntwo \"\"three\"\"\n\"\r\n");

        assertEquals(List.of("1", " one\r\ntwo \"three\"\n"), table.rows().get(0).cells());
    }

    @Test
    public void noCharacterIsTakenForAnEscapeOrAComment() {
        CsvTable table = CsvTable.parse("key,text\n\uFFFE1,\"a\uFFFE\"\n\\,#\uE000\n");

        assertEquals(List.of(List.of("\uFFFE1", "a\uFFFE"), List.of("\\", "#\uE000")),
                table.rows().stream().map(CsvRow::cells).toList());
    }

    @Test
    public void aRowKnowsTheLineItBeginsOn() {
        CsvTable table = CsvTable.parse("key,text\r\n1,\"a\r\nb\"\r\n\r\n2,c\n3,\"d\r\re\"\n4,f");

        assertEquals(List.of(2, 5, 6, 9), table.rows().stream().map(CsvRow::line).toList());
    }

    @Test
    public void aQuoteThatIsNotClosedIsRefusedWithItsLine() {
        assertEquals("The file is broken at line 3: a cell begins with a quotation mark that is not closed properly. "
                + "Nothing was imported.", refusal("key,text\n1,a\n2,\"b\n3,c\n"));
    }

    @Test
    public void aQuoteWithSomethingBehindItIsRefusedWithItsLine() {
        assertEquals("The file is broken at line 2: a cell begins with a quotation mark that is not closed properly. "
                + "Nothing was imported.", refusal("key,text\n1,\"a\"b\n2,c\n"));
    }

    @Test
    public void anEmptyFileIsRefused() {
        String sentence = "The file is empty: it needs a first line with the names of its columns.";

        assertEquals(sentence, refusal(""));
        assertEquals(sentence, refusal("\r\n\n   \n"));
    }

    @Test
    public void twoColumnsOfOneNameAreRefused() {
        assertEquals("Two columns are named \"title\": give every column a name of its own.", refusal("title,title\na,b\n"));
    }

    @Test
    public void semicolonsAndTabsDivideCellsWhereTheHeaderDoes() {
        assertEquals(List.of("1", "a,b"), CsvTable.parse("key;title\n1;a,b\n").rows().get(0).cells());
        assertEquals(List.of("1", "a;b"), CsvTable.parse("key\ttitle\n1\ta;b\n").rows().get(0).cells());
        assertEquals(List.of("1", "a;b"), CsvTable.parse("\"key;x\",title\n1,a;b\n").rows().get(0).cells());
    }

    @Test
    public void moreRowsThanMayBeTakenAreRefused() {
        String rows = "1,a\n".repeat(CsvTable.MOST_ROWS);

        assertEquals(CsvTable.MOST_ROWS, CsvTable.parse("key,title\n" + rows).rows().size());
        assertEquals("The file has more than 20000 rows. Divide it into several files.", refusal("key,title\n" + rows + "1,a\n"));
    }

    private static String refusal(String text) {
        return assertThrows(InvalidInput.class, () -> CsvTable.parse(text)).getMessage();
    }
}
