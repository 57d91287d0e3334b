package org.chorus;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chorus.common.violation.CommonViolations;
import org.chorus.idea.ao.violation.StoreViolations;
import org.chorus.idea.rest.violation.RestViolations;
import org.chorus.idea.violation.IdeaViolations;
import org.junit.Test;

/** A rule that cannot fail is no rule. */
public class ArchitectureViolationTest {

    /** Which class breaks which rule. */
    private static final Map<String, String> BREAKS = Map.ofEntries(
            Map.entry("CORE_IS_PLAIN_JAVA", "CallsTheHost"),
            Map.entry("CORE_DOES_NOT_KNOW_ITS_ADAPTERS", "KnowsAnAdapter"),
            Map.entry("ADAPTERS_DO_NOT_KNOW_EACH_OTHER", "KnowsAStore"),
            Map.entry("TABLES_STAY_IN_AO", "KnowsTables"),
            Map.entry("HTTP_STAYS_IN_REST_PAGE_AND_WEB", "KnowsARequest"),
            Map.entry("PACKAGES_KNOW_WHAT_THE_DIAGRAM_SAYS", "KnowsAFeature"),
            Map.entry("NO_CYCLES", "ClosesACycle"),
            Map.entry("TIME_COMES_FROM_A_CLOCK", "LooksAtTheClock"),
            Map.entry("CHANCE_COMES_FROM_A_GENERATOR", "ThrowsDice"),
            Map.entry("RANKING_DOES_NOT_KNOW_PEOPLE", "RanksByTitle"),
            Map.entry("FIELDS_ARE_FINAL", "Changes"),
            Map.entry("CLASSES_ARE_FINAL", "MayBeExtended"),
            Map.entry("NO_GENERIC_EXCEPTIONS", "ThrowsAnything"),
            Map.entry("NO_STANDARD_STREAMS", "Prints"),
            Map.entry("NO_VAGUE_NAMES", "IdeaHelper"));

    private final JavaClasses violations = new ClassFileImporter().importClasses(violations());

    @Test
    public void eachRuleNoticesItsViolation() throws IllegalAccessException {
        for (Field field : rules()) {
            ArchRule rule = (ArchRule) field.get(null);
            String message = assertThrows(field.getName(), AssertionError.class, () -> rule.check(violations)).getMessage();
            assertTrue(field.getName() + " says " + message, message.contains(BREAKS.get(field.getName())));
        }
    }

    @Test
    public void noRuleIsLeftUntried() {
        assertEquals(new TreeSet<>(BREAKS.keySet()), new TreeSet<>(rules().stream().map(Field::getName).toList()));
    }

    private static List<Field> rules() {
        return Arrays.stream(ArchitectureTest.class.getFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class)).toList();
    }

    private static List<Class<?>> violations() {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> holder : List.of(IdeaViolations.class, RestViolations.class, StoreViolations.class, CommonViolations.class)) {
            all.addAll(List.of(holder.getDeclaredClasses()));
        }
        return all;
    }
}
