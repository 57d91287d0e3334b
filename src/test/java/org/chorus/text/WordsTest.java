package org.chorus.text;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public final class WordsTest {

    @Test
    public void caseAccentsAndPunctuationDoNotTellWordsApart() {
        assertEquals(List.of("cafe", "strasse", "o", "brien", "42"), Words.of("Café, STRASSE — O'Brien #42!"));
        assertEquals(Words.of("straße"), Words.of("STRASSE"));
    }

    @Test
    public void wideAndLigatureFormsAreTheSameWord() {
        assertEquals(List.of("file", "abc"), Words.of("\uFB01le \uFF21\uFF22\uFF23"));
    }

    @Test
    public void scriptsWithoutSpacesGiveAWordACharacter() {
        assertEquals(List.of("日", "本", "abc"), Words.of("日本abc"));
    }

    @Test
    public void aTurkishLocaleChangesNothing() {
        assertEquals(List.of("title"), Words.of("TITLE"));
    }

    @Test
    public void aRunawayWordIsCutToAnIndexedColumn() {
        assertEquals(64, Words.of("x".repeat(1_000)).get(0).length());
    }

    @Test
    public void aRunawayWordIsNotCutInsideACharacter() {
        String gothic = "\uD800\uDF30";

        assertEquals("a" + gothic.repeat(31), Words.of("a" + gothic.repeat(40)).get(0));
    }

    @Test
    public void nothingButPunctuationHasNoWords() {
        assertEquals(List.of(), Words.of(" -- ... \uD83D\uDE00 "));
    }
}
