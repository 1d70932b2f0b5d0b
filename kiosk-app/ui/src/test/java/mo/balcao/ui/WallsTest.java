package mo.balcao.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class WallsTest {
    private static final JavaClasses UI =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("mo.balcao.ui");

    @Test
    void nobodyImportsTheCompositionRoot() {
        noClasses()
                .that()
                .resideOutsideOfPackage("mo.balcao.ui.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("mo.balcao.ui.app..")
                .because("parts that know their wiring cannot be taken out and tested")
                .check(UI);
    }

    @Test
    void screensKnowNeitherDevicesNorTheCache() {
        noClasses()
                .that()
                .resideOutsideOfPackage("mo.balcao.ui.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("mo.balcao.device..", "mo.balcao.cache..")
                .because("the screen renders data of the session and nothing else")
                .check(UI);
    }

    @Test
    void oneClassHandsWorkToTheFxThread() {
        noClasses()
                .that()
                .areNotAssignableTo(FxThread.class)
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .because("view models take an executor, so that their tests need no toolkit")
                .check(UI);
    }
}
