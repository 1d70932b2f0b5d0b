package mo.balcao.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mo.balcao.core.catalogue.Parsing.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The definitions that the platform publishes, read as the terminal will read them.
class PublishedServicesTest {
    static Stream<Path> files() throws IOException {
        return Published.services().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadWithoutAProblem(Path file) throws IOException {
        assertThat(ServiceDefinition.parse(Files.readAllBytes(file))).isInstanceOf(Parsed.class);
    }

    @Test
    void proofOfLifeIsOneActForThreeBureaux() {
        var service = Published.service("proof-of-life");
        assertThat(service.recipients()).containsExactly("FSS", "IAS", "FP");
        assertThat(service.receivers(Set.of("to-fss", "to-ias", "to-fp")))
                .isEqualTo(new TreeSet<>(service.recipients()));
    }

    @Test
    void contactDataGoOnlyToTheBureauxTheResidentTicked() {
        var service = Published.service("change-contact-data");
        assertThat(service.receivers(Set.of("to-fp"))).containsExactly("DSI", "FP");
    }

    @Test
    void wholeCatalogueOfThePublishedFilesIsRead() {
        var catalogue = Published.catalogue();
        assertThat(catalogue.services()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(catalogue.departments()).extracting(Department::code).contains("FSS", "DSI");
        assertThat(catalogue.tokenShapes().kindOf("MOEID1." + "a".repeat(32)))
                .isEqualTo(TokenShapes.Kind.EID);
    }
}
