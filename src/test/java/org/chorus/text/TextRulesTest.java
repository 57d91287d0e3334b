package org.chorus.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.chorus.common.InvalidInput;
import org.junit.Test;

public final class TextRulesTest {

    @Test
    public void aLineIsTrimmedAndHasNoBreaks() {
        assertEquals("a b c", TextRules.line("title", " a\r\nb \t c ", 20));
    }

    @Test
    public void severalLinesKeepTheirBreaksAndIndents() {
        assertEquals("  a\n\tb", TextRules.text("text", " \r\n\n  a\r\n\tb\r\n ", 20));
    }

    @Test
    public void whatNobodyCanSeeIsTakenOut() {
        assertEquals("abc", TextRules.line("title", "a\0\u0007\u202Eb\u2066\uFEFFc\uFFFF", 20));
    }

    @Test
    public void halfACharacterIsReplaced() {
        assertEquals("a\uFFFDb\uD83D\uDE00", TextRules.line("title", "a\uD83Db\uD83D\uDE00", 20));
    }

    @Test
    public void joinersOfEmojiAndScriptsStay() {
        String family = "\uD83D\uDC69\u200D\uD83D\uDC67 \u0646\u200C\u0645";

        assertEquals(family, TextRules.line("title", family, 20));
    }

    @Test
    public void nothingVisibleIsEmpty() {
        for (String text : new String[] {null, "", " \n\t", "\u200B\u200E\u00A0\u3000\u2800\u3164", "\0", "\u0301"}) {
            InvalidInput problem = assertThrows(InvalidInput.class, () -> TextRules.line("title", text, 20));

            assertEquals("title.empty", problem.code());
            assertEquals("", TextRules.optionalText("text", text, 20));
        }
    }

    @Test
    public void tooLongIsRefusedWithBothLengths() {
        InvalidInput problem = assertThrows(InvalidInput.class, () -> TextRules.line("title", "abcd", 3));

        assertEquals("title.too-long", problem.code());
        assertEquals("The title must be at most 3 characters long, not 4.", problem.getMessage());
    }
}
