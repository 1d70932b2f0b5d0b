package mo.balcao.platform.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String HERE = "mo.balcao.platform.server";
    private static final JavaClasses SERVER =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(HERE);

    private static final Set<String> EVERYTHING =
            Set.of(
                    Exception.class.getName(),
                    RuntimeException.class.getName(),
                    Error.class.getName());

    private static final Set<String> BOUNDARIES =
            Set.of(
                    HERE + ".http.Exchange",
                    HERE + ".http.Gateway",
                    HERE + ".database.Database",
                    HERE + ".Platform",
                    HERE + ".PlatformMain");

    @Test
    void theWireKnowsNobody() {
        classes()
                .that()
                .resideInAPackage(HERE + ".wire..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        HERE,
                        HERE + ".http..",
                        HERE + ".database..",
                        HERE + ".trust..",
                        HERE + ".inbox..",
                        HERE + ".identity..")
                .because("ids and JSON are the floor that everything stands on")
                .check(SERVER);
    }

    @Test
    void theGatewayKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage(HERE + ".http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        HERE + ".enrolment..",
                        HERE + ".inbox..",
                        HERE + ".ledger..",
                        HERE + ".department..",
                        HERE + ".identity..",
                        HERE + ".catalogue..",
                        HERE + ".operator..",
                        HERE + ".fleet..")
                .because("routes are given to it; a new call needs no change in it")
                .check(SERVER);
    }

    @Test
    void jettyStaysInTheGateway() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HERE + ".http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.jetty..")
                .because("features are written against Call and Reply")
                .check(SERVER);
    }

    @Test
    void featuresFormNoCircle() {
        SlicesRuleDefinition.slices()
                .matching(HERE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("what depends on itself cannot be understood in parts")
                .check(SERVER);
    }

    @Test
    void everythingIsCaughtAtNamedBoundariesOnly() {
        noClasses()
                .that(
                        DescribedPredicate.describe(
                                "are no named boundary",
                                (JavaClass c) -> !BOUNDARIES.contains(c.getName())))
                .should(catchEverything())
                .because("an expected failure is a value; a bug reaches the request's boundary")
                .check(SERVER);
    }

    private static ArchCondition<JavaClass> catchEverything() {
        return new ArchCondition<>("catch everything") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(block ->
                                block.getCaughtThrowables().stream()
                                        .anyMatch(caught -> EVERYTHING.contains(caught.getName())))
                        .forEach(block ->
                                events.add(
                                        SimpleConditionEvent.satisfied(
                                                type,
                                                "catches everything in "
                                                        + block.getSourceCodeLocation())));
            }
        };
    }
}
