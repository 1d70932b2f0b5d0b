package mo.balcao.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Set;
import mo.balcao.core.runner.SessionRunner;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("mo.balcao.core");

    private static final String[] PURE = {
        "mo.balcao.core.session..",
        "mo.balcao.core.flow..",
        "mo.balcao.core.catalogue..",
        "mo.balcao.core.screen..",
        "mo.balcao.core.audit.."
    };

    private static void check(ArchRule rule) {
        rule.check(CORE);
    }

    @Test
    void coreKnowsNoGlass() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "mo.balcao.ui..")
                        .because(
                                "everything of the terminal but the glass runs without a display"));
    }

    @Test
    void coreKnowsNoDriverAndNoSimulator() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "mo.balcao.device.factory..",
                                "mo.balcao.device.supervision..",
                                "mo.balcao.simulator..")
                        .because("core works above the ports; only the composition root opens"));
    }

    @Test
    void pureMachinesHaveNoThreadsAndNoInputOutput() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "java.util.concurrent..",
                                "java.io..",
                                "java.nio.file..",
                                "java.net..",
                                "java.sql..",
                                "org.slf4j..")
                        .because("a state machine that is data can be tested step by step"));
    }

    @Test
    void pureMachinesHaveNoClock() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(InstantSource.class)
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(Clock.class)
                        .orShould()
                        .callMethod(System.class, "nanoTime")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(java.time.Instant.class, "now")
                        .orShould()
                        .dependOnClassesThat()
                        .areAssignableTo(Thread.class)
                        .because(
                                "time arrives as events, so that a test can be an hour in a moment"));
    }

    @Test
    void onlyTheRunnerDrivesDevicesAndStores() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .dependOnClassesThat()
                        .haveSimpleName("BarcodeReader")
                        .orShould()
                        .dependOnClassesThat()
                        .haveSimpleName("ReceiptPrinter")
                        .orShould()
                        .dependOnClassesThat()
                        .haveSimpleName("Outbox")
                        .orShould()
                        .dependOnClassesThat()
                        .haveSimpleName("EffectJournal")
                        .because("work leaves the pure machines as commands"));
    }

    @Test
    void everythingIsCaughtAtNamedBoundariesOnly() {
        noClasses()
                .that(
                        DescribedPredicate.describe(
                                "are no named boundary",
                                (JavaClass c) -> !c.isEquivalentTo(SessionRunner.class)))
                .should(catchEverything())
                .because("an expected failure is a value; a bug reaches the session's boundary")
                .check(CORE);
    }

    private static ArchCondition<JavaClass> catchEverything() {
        var everything =
                Set.of(
                        Throwable.class.getName(),
                        Exception.class.getName(),
                        RuntimeException.class.getName(),
                        Error.class.getName());
        return new ArchCondition<>("catch everything") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(block -> catches(block, everything))
                        .forEach(block ->
                                events.add(
                                        SimpleConditionEvent.satisfied(
                                                type,
                                                "catches everything in "
                                                        + block.getSourceCodeLocation())));
            }
        };
    }

    /// What the compiler itself makes of `try` with resources and `synchronized` is no catch of ours: it is declared
    /// without a caught type, or for Throwable inside a block that rethrows.
    private static boolean catches(TryCatchBlock block, Set<String> everything) {
        return block.getCaughtThrowables().stream()
                .map(JavaClass::getName)
                .anyMatch(name -> everything.contains(name) && !name.equals("java.lang.Throwable"));
    }
}
