package org.chorus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.chorus.host.HostClock;
import org.junit.runner.RunWith;

/** The house rules. Each is tried once with a deliberate violation, in ArchitectureViolationTest. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.chorus", importOptions = {DoNotIncludeTests.class, ArchitectureTest.NoSandbox.class})
public class ArchitectureTest {

    private static final String[] ADAPTERS = {"..ao..", "..rest..", "..macro..", "..page..", "..listener..", "..job..",
            "org.chorus.host.confluence..", "org.chorus.web..", "org.chorus.app.."};
    private static final String[] HOST_APIS = {"com.atlassian..", "net.java.ao..", "jakarta..", "javax.servlet..", "javax.ws..", "javax.inject.."};
    private static final String[] EE = {"jakarta.ws.rs..", "jakarta.servlet.."};
    private static final Set<Class<?>> CLOCKLESS = Set.of(java.time.Instant.class, java.time.LocalDate.class,
            java.time.LocalDateTime.class, java.time.ZonedDateTime.class, java.time.OffsetDateTime.class);

    /** A feature's own package holds its rules in plain Java; the host stays behind ports. */
    @ArchTest
    public static final ArchRule CORE_IS_PLAIN_JAVA = noClasses()
            .that().resideOutsideOfPackages(ADAPTERS)
            .should().dependOnClassesThat().resideInAnyPackage(HOST_APIS);

    @ArchTest
    public static final ArchRule CORE_DOES_NOT_KNOW_ITS_ADAPTERS = noClasses()
            .that().resideOutsideOfPackages(ADAPTERS)
            .should().dependOnClassesThat().resideInAnyPackage(ADAPTERS);

    /** The words of SQL that all stores speak are the one exception. */
    @ArchTest
    public static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = slices()
            .matching("org.chorus.(*).(ao|rest|macro|page|listener|job)..").should().notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage("org.chorus.host.ao"))
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule TABLES_STAY_IN_AO = noClasses()
            .that().resideOutsideOfPackages("..ao..", "org.chorus.host.confluence..")
            .should().dependOnClassesThat().resideInAnyPackage("net.java.ao..", "com.atlassian.activeobjects..", "java.sql..");

    @ArchTest
    public static final ArchRule HTTP_STAYS_IN_REST_PAGE_AND_WEB = noClasses()
            .that().resideOutsideOfPackages("..rest..", "..page..", "org.chorus.web..")
            .should().dependOnClassesThat().resideInAnyPackage(EE);

    @ArchTest
    public static final ArchRule PACKAGES_KNOW_WHAT_THE_DIAGRAM_SAYS = classes()
            .should(adhereToPlantUmlDiagram(ArchitectureTest.class.getResource("/packages.puml"),
                    consideringOnlyDependenciesInAnyPackage("org.chorus..")));

    @ArchTest
    public static final ArchRule NO_CYCLES = slices().matching("org.chorus.(*)..").should().beFreeOfCycles();

    /** How long something takes may be measured (`nanoTime`); what time it is may not be looked up. */
    @ArchTest
    public static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that().doNotHaveFullyQualifiedName(HostClock.class.getName())
            .should().callMethodWhere(looksAtTheClock()).orShould().callConstructor(Date.class);

    /** A random UUID is a name and not a choice, so it is allowed. */
    @ArchTest
    public static final ArchRule CHANCE_COMES_FROM_A_GENERATOR = noClasses()
            .should().callConstructor(Random.class).orShould().callMethod(Math.class, "random")
            .orShould().callMethod(ThreadLocalRandom.class, "current");

    /** So that nobody is ranked by rank: an order never knows people's names, units or titles. */
    @ArchTest
    public static final ArchRule RANKING_DOES_NOT_KNOW_PEOPLE = noClasses()
            .that().haveSimpleNameContaining("Rank").or().haveSimpleNameContaining("Hot")
            .should().dependOnClassesThat().haveFullyQualifiedName("org.chorus.host.Person")
            .orShould().dependOnClassesThat().haveFullyQualifiedName("org.chorus.host.People")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule FIELDS_ARE_FINAL = fields()
            .that().areDeclaredInClassesThat().areNotInterfaces().should().beFinal();

    @ArchTest
    public static final ArchRule CLASSES_ARE_FINAL = classes()
            .that().areNotInterfaces().and().doNotHaveModifier(JavaModifier.ABSTRACT).and().areNotAnonymousClasses()
            .and().areNotAssignableTo(Enum.class).should().haveModifier(JavaModifier.FINAL);

    @ArchTest
    public static final ArchRule NO_GENERIC_EXCEPTIONS = GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    @ArchTest
    public static final ArchRule NO_STANDARD_STREAMS = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    public static final ArchRule NO_VAGUE_NAMES = noClasses()
            .should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Info|Data|DTO)");

    private static DescribedPredicate<JavaMethodCall> looksAtTheClock() {
        return DescribedPredicate.describe("look at the system's clock", call -> {
            JavaClass owner = call.getTargetOwner();
            String method = call.getName();
            return method.equals("now") && CLOCKLESS.stream().anyMatch(owner::isEquivalentTo)
                            && call.getTarget().getRawParameterTypes().isEmpty()
                    || owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis")
                    || owner.isEquivalentTo(Clock.class) && method.startsWith("system");
        });
    }

    /** The sandbox's classes stand on the class path of our tests and live by other rules. */
    public static final class NoSandbox implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/chorus/sandbox/");
        }
    }
}
