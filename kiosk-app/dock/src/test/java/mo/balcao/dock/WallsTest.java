package mo.balcao.dock;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WallsTest {
    private static final JavaClasses DOCK =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("mo.balcao.dock");

    @Test
    void theRunnerStartsTheTerminalAndDoesNotCallIt() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("mo.balcao.ui.app..", "mo.balcao.cache..", "mo.balcao.device..")
                .because("what is shown is the shipped program, from outside its process")
                .check(DOCK);
    }

    @Test
    void theWorldStandsByItself() {
        noClasses()
                .that()
                .resideInAPackage("mo.balcao.dock.world..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "mo.balcao.dock.runner..",
                        "mo.balcao.dock.journey..",
                        "mo.balcao.dock.window..",
                        "mo.balcao.dock.control..")
                .because("journeys, the window and the runner all act on the same world")
                .check(DOCK);
    }

    @Test
    void journeysKnowNoProcess() {
        noClasses()
                .that()
                .resideInAPackage("mo.balcao.dock.journey..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("mo.balcao.dock.runner..")
                .because("a resident has the glass, the plug and the world, and nothing else")
                .check(DOCK);
    }
}
