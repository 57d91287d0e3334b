package org.chorus.sandbox.web.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chorus.sandbox.Refusal;
import org.junit.Before;
import org.junit.Test;

public class TranslationsTest {

    private final Translations translations = new Translations();

    @Before
    public void aBundle() {
        translations.add("app", "web/words", path -> Optional.ofNullable(getClass().getResource("/" + path)));
    }

    @Test
    public void aTextComesInTheLanguageAsked() {
        assertEquals("Idee", translations.text(Locale.GERMANY, "one.title"));
        assertEquals("Idea of <b> \"x\"", translations.text(Locale.UK, "one.title"));
    }

    @Test
    public void whatIsNotTranslatedComesFromTheGeneralBundle() {
        assertEquals("3 ideas", translations.text(Locale.GERMANY, "one.count", 3));
    }

    @Test
    public void anUnknownKeyStandsForItself() {
        assertEquals("no.such", translations.text(Locale.UK, "no.such"));
    }

    @Test
    public void thePrefixFindsItsTexts() {
        assertEquals(Map.of("one.count", "{0} ideas"), translations.startingWith(Locale.UK, "one.c"));
    }

    @Test
    public void aRemovedAppTakesItsTextsAlong() {
        translations.remove("app");

        assertEquals("one.title", translations.text(Locale.UK, "one.title"));
    }

    @Test
    public void aMissingBundleIsNamed() {
        assertThrows(Refusal.class, () -> translations.add("app", "web/none", path -> Optional.empty()));
    }
}
