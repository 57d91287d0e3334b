package org.chorus.topic;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.chorus.common.InvalidInput;
import org.junit.Test;

public final class TopicNameTest {

    @Test
    public void caseAccentsSeparatorsAndPluralsDoNotSplitATopic() {
        for (String spelling : new String[] {"Machine Learning", "machine-learning", "MACHINE_LEARNINGS", "#machinelearning", "Máchine  learning"}) {
            assertEquals(spelling, "machinelearning", new TopicName(spelling).slug());
        }
        assertEquals(new TopicName("policy").slug(), new TopicName("Policies").slug());
    }

    @Test
    public void oneThingIsOneTopicInEachOfOurLanguages() {
        for (String[] same : new String[][] {
                {"e-mail", "email", "E-Mails", "e mail"},
                {"Geräteprüfung", "geräteprüfung", "GERÄTEPRÜFUNG", "Gerateprufung", "Geräte-Prüfung"},
                {"Straße", "STRASSE", "strasse"},
                {"réseau", "Réseaux", "RESEAU", "re\u0301seaux"}, {"bureau", "Bureaus", "bureaux"},
                {"tâche", "taches", "Tâches"},
                {"MachineLearning", "machine learning", "Machine_Learning"},
                {"box", "boxes"}, {"process", "processes"}, {"batch", "batches"}, {"cache", "Caches"}, {"release", "releases"},
                {"C++", "c plus plus"}}) {
            for (String spelling : same) {
                assertEquals(spelling, new TopicName(same[0]).slug(), new TopicName(spelling).slug());
            }
        }
    }

    @Test
    public void wordsThatMerelyEndInSStayWhole() {
        assertEquals("process", new TopicName("process").slug());
        assertEquals("analysis", new TopicName("analysis").slug());
        assertEquals("status", new TopicName("status").slug());
        assertEquals("aws", new TopicName("AWS").slug());
    }

    @Test
    public void languagesNamedByASignAreNotTheirLetter() {
        assertNotEquals(new TopicName("C").slug(), new TopicName("C++").slug());
        assertNotEquals(new TopicName("C++").slug(), new TopicName("C#").slug());
    }

    @Test
    public void everyBeginningOfANameLeadsToIt() {
        for (String name : List.of("Tools", "Customers", "Companies", "Activities", "Caches", "Cache", "Boxes", "Machine Learnings",
                "Diesel", "Status", "Process", "Bureaux", "Storm-maps", "K8s", "Layoffs", "Layoff", "Series", "News", "Canvases")) {
            for (int end = 1; end <= name.length(); end++) {
                String begin = name.substring(0, end);
                assertTrue(begin, new TopicName(name).slug().startsWith(TopicName.slugPrefixOf(begin)));
            }
        }
    }

    @Test
    public void itsPluralTypedWholeLeadsToATopic() {
        for (String name : List.of("Layoff", "Tool", "Company", "Cache", "Box", "Bureau", "Machine Learning")) {
            String plural = name.endsWith("y") ? name.replaceFirst("y$", "ies") : name + (name.matches(".*(x|ch)") ? "es" : "s");

            assertTrue(plural, new TopicName(name).slug().startsWith(TopicName.slugPrefixOf(plural)));
        }
    }

    @Test
    public void aNameNeedsALetterOrDigit() {
        assertEquals("topic.no-word", assertThrows(InvalidInput.class, () -> new TopicName("--")).code());
        assertEquals("topic.empty", assertThrows(InvalidInput.class, () -> new TopicName(" # ")).code());
        assertEquals("topic.empty", assertThrows(InvalidInput.class, () -> new TopicName(null)).code());
        assertEquals("topic.too-long", assertThrows(InvalidInput.class, () -> new TopicName("x".repeat(61))).code());
    }

    @Test
    public void aSlugFitsItsColumnHoweverItUnfolds() {
        assertEquals(120, new TopicName("\uFDFA".repeat(60)).slug().length());
    }
}
