package mo.balcao.device;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WallsTest {
    private static final JavaClasses DRIVERS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("mo.balcao.device");

    @Test
    void driversKnowNoResidentNoScreenNoPlatform() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "mo.balcao.core..", "mo.balcao.ui..", "mo.balcao.cache..")
                .because("the device layer can be published by itself")
                .check(DRIVERS);
    }

    @Test
    void driversKnowNoSimulator() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("mo.balcao.simulator..")
                .because("a production package does not contain simulators")
                .check(DRIVERS);
    }

    @Test
    void onlyTheFactoryKnowsEveryDriver() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "mo.balcao.device.factory..",
                        "mo.balcao.device.printer.escpos..",
                        "mo.balcao.device.document.ipp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "mo.balcao.device.printer.escpos..", "mo.balcao.device.document.ipp..")
                .because("whoever uses a printer sees the port, and the address chooses the driver")
                .check(DRIVERS);
    }

    @Test
    void nobodySleeps() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .because("a wait that cannot be ended holds a device's thread")
                .check(DRIVERS);
    }
}
