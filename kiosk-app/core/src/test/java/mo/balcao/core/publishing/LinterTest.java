package mo.balcao.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mo.balcao.core.catalogue.Problem;
import mo.balcao.core.catalogue.Published;
import mo.balcao.core.publishing.Linter.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class LinterTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORM = "change-contact-data";

    private final Linter linter = new Linter();

    static Stream<String> published() {
        return Published.services().stream()
                .map(Path::getFileName)
                .map(name -> name.toString().replace(".json", ""));
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyPublishedServiceMayGoIntoProduction(String service) {
        assertThat(linter.lint(Published.source(service), Mode.PRODUCTION)).isEmpty();
    }

    @Test
    void refusesToReadMoreThanThePurposeNames() {
        assertThat(spoiled(FORM, d -> removeFirst(d, "/purpose/attributes")))
                .containsExactly(
                        new Problem(
                                "/steps/4/lines/0/value",
                                "reads 'nameZh', which the purpose does not name"));
    }

    @Test
    void refusesAPrefillThatThePurposeDoesNotName() {
        assertThat(
                        spoiled(
                                FORM,
                                d ->
                                        ((ObjectNode) d.at("/steps/2/fields/2"))
                                                .put("prefill", "dateOfBirth")))
                .extracting(Problem::pointer)
                .containsExactly("/steps/2/fields/2/prefill");
    }

    @Test
    void refusesBiometricsAsTheOnlyMeans() {
        assertThat(
                        spoiled(
                                FORM,
                                d ->
                                        ((ObjectNode) d.at("/steps/0"))
                                                .putArray("means")
                                                .add("face")
                                                .add("fingerprint")))
                .extracting(Problem::pointer)
                .containsExactly("/steps/0/means");
    }

    @Test
    void refusesADeadEndThatNamesNoCounter() {
        assertThat(
                        spoiled(
                                FORM,
                                d -> {
                                    var instead = (ObjectNode) d.at("/instead/0");
                                    instead.put("pt", "Volte amanhã.")
                                            .put("en", "Come back tomorrow.");
                                }))
                .hasSize(2)
                .allSatisfy(p -> assertThat(p.pointer()).isEqualTo("/instead"));
    }

    @Test
    void refusesAMissingLanguageAndSaysWhere() {
        assertThat(spoiled(FORM, d -> ((ObjectNode) d.at("/steps/1/paragraphs/0")).remove("pt")))
                .extracting(Problem::pointer)
                .contains("/steps/1/paragraphs/0/pt");
        assertThat(spoiled(FORM, d -> ((ObjectNode) d.at("/names")).put("en", " ")))
                .extracting(Problem::pointer)
                .contains("/names/en");
    }

    @Test
    void refusesAnInventedFeeInProductionOnly() {
        Consumer<ObjectNode> fee =
                d -> {
                    var node = d.putObject("fee").put("basis", "example");
                    node.set("text", d.get("names"));
                };
        assertThat(spoiled(FORM, fee)).isEmpty();
        assertThat(linter.lint(with(FORM, fee), Mode.PRODUCTION))
                .extracting(Problem::pointer)
                .containsExactly("/fee/basis");
    }

    @Test
    void refusesInventedLegalTextsAndEligibilityInProduction() {
        var invented =
                with(
                        FORM,
                        d -> {
                            ((ObjectNode) d.get("purpose")).put("basis", "example");
                            d.putArray("eligibility")
                                    .addObject()
                                    .put("basis", "example")
                                    .set("text", d.get("names"));
                        });
        assertThat(linter.lint(invented, Mode.PRODUCTION))
                .extracting(Problem::pointer)
                .containsExactly("/eligibility/0/basis", "/purpose/basis");
    }

    @Test
    void refusesConsentForSomebodyWhoReceivesNothing() {
        assertThat(
                        spoiled(
                                FORM,
                                d ->
                                        ((ObjectNode) d.at("/steps/3/lines/0"))
                                                .put("recipient", "SSM")))
                .extracting(Problem::pointer)
                .containsExactly("/steps/3/lines/0/recipient");
    }

    @Test
    void refusesToSubmitWhatNobodyReviewed() {
        assertThat(spoiled(FORM, d -> d.withArray("steps").remove(4)))
                .extracting(Problem::what)
                .containsExactly("the resident has not seen a review before");
    }

    @Test
    void refusesAReviewOfWhatWasNotAsked() {
        assertThat(spoiled(FORM, d -> d.withArray("steps").remove(2)))
                .extracting(Problem::pointer)
                .contains("/steps/3/lines/3/value", "/steps/3/lines/4/value");
    }

    @Test
    void refusesASlipThatThePolicyDoesNotKnow() {
        assertThat(spoiled(FORM, d -> ((ObjectNode) d.get("receipt")).put("policy", "none")))
                .extracting(Problem::pointer)
                .containsExactly("/receipt/policy");
    }

    @Test
    void refusesAMisspeltName() {
        assertThat(spoiled(FORM, d -> d.put("calender", "01-01T09:00"))).isNotEmpty();
    }

    @Test
    void refusesWhatIsNotJson() {
        assertThat(linter.lint("{".getBytes(StandardCharsets.UTF_8), Mode.DEVELOPMENT))
                .isNotEmpty();
    }

    private List<Problem> spoiled(String service, Consumer<ObjectNode> change) {
        return linter.lint(with(service, change), Mode.DEVELOPMENT);
    }

    private static byte[] with(String service, Consumer<ObjectNode> change) {
        var definition = (ObjectNode) JSON.readTree(Published.source(service));
        change.accept(definition);
        return definition.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void removeFirst(ObjectNode definition, String pointer) {
        ((ArrayNode) definition.at(pointer)).remove(0);
    }
}
