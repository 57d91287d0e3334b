package org.chorus.transfer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.util.List;
import java.util.Locale;
import org.chorus.given.BundleTexts;
import org.junit.Test;

/** What is said of rows, as people read it. */
public class NotesTest {

    private static final List<String> REASONS = List.of("ragged", "nul", "key-missing", "key-long", "key-twice", "title-missing",
            "title-long", "text-long", "authors-long", "links-many", "date", "date-early", "date-future", "state-unknown",
            "link-unknown", "link-self", "topic-name", "topics-many", "deleted");
    private static final List<String> FAILURES = List.of("busy", "stopped", "waited", "internal", "silent");

    private final BundleTexts texts = new BundleTexts();

    @Test
    public void everyReasonAndFailureIsASentenceInEachLanguage() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH)) {
            REASONS.forEach(reason -> assertFalse(texts.text(locale, "chorus.transfer.reason." + reason, "1", "2").contains("{")));
            FAILURES.forEach(failure -> assertFalse(texts.text(locale, "chorus.transfer.failure." + failure).isBlank()));
        }
    }

    @Test
    public void aSentenceNamesTheValues() {
        assertEquals("The key \u201cA1\u201d was on line 7 already.", texts.text("chorus.transfer.reason.key-twice", "A1", "7"));
    }
}
