package org.chorus.expertise;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chorus.expertise.Analyser.Asked;
import org.chorus.given.Vectors;
import org.junit.Test;

public class AnalyserTest {

    @Test
    public void endingsCaseAndAccentsDoNotCountInThreeLanguages() {
        assertFinds("indexing", "How we indexed the pages and why indexes are slow");
        assertFinds("Datenbank", "Wie wir die Datenbanken gesichert haben und was dabei zu beachten ist");
        assertFinds("fahrrader", "Wo die Fahrräder stehen und wer den Schlüssel hat");
        assertFinds("déploiements", "Comment le déploiement est fait et ce qui reste à faire dans les équipes");
        assertFinds("deploiement", "Comment le déploiement est fait et ce qui reste à faire dans les équipes");
    }

    @Test
    public void aWordIsFoundInATextWhoseLanguageItIsNotOf() {
        assertFinds("Wer kennt sich mit Monitoring aus?", "The monitoring of our hosts is done by the agents");
    }

    @Test
    public void wordsThatSayNothingAreLeftOutUnlessTheyAreAllThatIsAsked() {
        assertEquals(List.of("backups"), asked("who knows about the backups"));
        assertEquals(List.of("it"), asked("IT"));
    }

    @Test
    public void signsOfProgrammingLanguagesAreWords() {
        assertFinds("C++", "We write it in C++ and not in C");
        assertFalse(finds("C#", "We write it in C++ and not in C"));
    }

    @Test
    public void aTitleCountsTwiceAndKeysOfPeopleAndAddressesNotAtAll() {
        Map<String, Integer> terms = Analyser.termsOf("Backups", "The backups of @{key:abc123} are at https://example.test/secret");

        assertEquals(Integer.valueOf(3), terms.get("backup"));
        assertFalse(terms.toString(), terms.keySet().stream().anyMatch(Set.of("abc123", "abc", "key", "secret", "https")::contains));
    }

    @Test
    public void aLongTextKeepsItsMostFrequentWords() {
        String text = IntStream.range(0, 500).mapToObj(i -> "word" + i + "x").collect(Collectors.joining(" ")) + " often often often";

        Map<String, Integer> terms = Analyser.termsOf("", text);

        assertEquals(Analyser.MOST_TERMS, terms.size());
        assertTrue(terms.containsKey("often"));
    }

    @Test
    public void nothingBreaksIt() {
        for (String vector : Vectors.all()) {
            Analyser.termsOf(vector, vector).keySet().forEach(term -> assertTrue(term, !term.isEmpty() && term.length() <= 64));
            Analyser.asked(vector);
        }
    }

    private static List<String> asked(String question) {
        return Analyser.asked(question).stream().map(Asked::word).toList();
    }

    private static void assertFinds(String question, String text) {
        assertTrue(question + " in " + Analyser.termsOf("", text), finds(question, text));
    }

    private static boolean finds(String question, String text) {
        Map<String, Integer> terms = Analyser.termsOf("", text);
        return Analyser.asked(question).stream().anyMatch(word -> word.forms().stream().anyMatch(terms::containsKey));
    }
}
