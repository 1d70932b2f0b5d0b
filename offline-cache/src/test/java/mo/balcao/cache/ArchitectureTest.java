package mo.balcao.cache;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CACHE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("mo.balcao.cache");

    /// The store's loop and the loop of the turns; nobody else may swallow a bug.
    private static final Set<String> BOUNDARIES =
            Set.of("mo.balcao.cache.store.Job$Task", "mo.balcao.cache.sync.Loop");

    @Test
    void knowsNoDeviceNoScreenAndNoPlatform() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..",
                        "mo.balcao.core..",
                        "mo.balcao.ui..",
                        "mo.balcao.device..",
                        "mo.balcao.simulator..",
                        "mo.balcao.platform..")
                .because(
                        "the cache serves core through its ports and meets the platform on the wire only")
                .check(CACHE);
    }

    @Test
    void theStoreKnowsNothingOfWhatItKeeps() {
        noClasses()
                .that()
                .resideInAPackage("mo.balcao.cache.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "mo.balcao.cache",
                        "mo.balcao.cache.outbox..",
                        "mo.balcao.cache.journal..",
                        "mo.balcao.cache.link..",
                        "mo.balcao.cache.sync..",
                        "mo.balcao.cache.trust..")
                .because("whatever must be durable may lie in it")
                .check(CACHE);
    }

    @Test
    void timeAndChanceComeThroughPorts() {
        noClasses()
                .that()
                .haveNameNotMatching(
                        "mo\\.balcao\\.cache\\.port\\.System.*|mo\\.balcao\\.cache\\.Ports.*")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .because("a simulation must be able to drive every decision from one seed")
                .check(CACHE);
    }

    @Test
    void turnsHaveNoThread() {
        noClasses()
                .that()
                .resideInAPackage("mo.balcao.cache.sync..")
                .and()
                .doNotHaveSimpleName("Loop")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .because("a turn says how long to wait and never waits itself")
                .check(CACHE);
    }

    @Test
    void nobodyReadsRowsThroughReturning() {
        // Trap 1 of offline-sync: such a statement, read once and closed, stops SQLite's
        // checkpoints.
        noClasses()
                .should()
                .callMethod(java.sql.Statement.class, "getGeneratedKeys")
                .because("ids are minted here, never handed out by the database")
                .check(CACHE);
    }

    @Test
    void everythingIsCaughtAtNamedBoundariesOnly() {
        noClasses()
                .that(
                        DescribedPredicate.describe(
                                "are no named boundary",
                                (JavaClass type) -> !BOUNDARIES.contains(type.getName())))
                .should(catchEverything())
                .because("an expected failure is a value; a bug reaches the loop's boundary")
                .check(CACHE);
    }

    private static ArchCondition<JavaClass> catchEverything() {
        var everything =
                Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");
        return new ArchCondition<>("catch everything") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getTryCatchBlocks().stream())
                        .filter(block ->
                                block.getCaughtThrowables().stream()
                                        .anyMatch(thrown -> everything.contains(thrown.getName())))
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
