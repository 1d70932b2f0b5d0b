package mo.balcao.core.catalogue;

import java.util.List;
import java.util.Optional;
import mo.balcao.core.text.Localized;

/// Steps and form fields from JSON. A step without a basis of its own has `inferred`.
final class StepReader {
    private static final int LONGEST_ANSWER = 200;

    private StepReader() {}

    static Step step(JsonCursor json) {
        Basis basis = json.optional("basis").map(ServiceReader::basis).orElse(new Basis.Inferred());
        return switch (json.text("kind")) {
            case "identify" ->
                    new Step.Identify(
                            ServiceReader.setOf(
                                    json.list("means", m -> m.word(Means::ofTag, Means.EID))),
                            basis);
            case "inform" ->
                    new Step.Inform(json.list("paragraphs", CatalogueReader::localized), basis);
            case "consent" -> new Step.Consent(json.list("lines", StepReader::consentLine), basis);
            case "choose" -> new Step.Choose(chooseField(json), basis);
            case "form" -> new Step.Form(json.list("fields", StepReader::field), basis);
            case "review" -> new Step.Review(json.list("lines", StepReader::reviewLine), basis);
            case "openCompartment" -> new Step.OpenCompartment(basis);
            case "submit" -> new Step.Submit(basis);
            case "print" -> new Step.Print(basis);
            case "finish" -> new Step.Finish(json.list("next", CatalogueReader::localized), basis);
            default -> {
                json.at("kind").problem("is no kind of step");
                yield new Step.Submit(basis);
            }
        };
    }

    private static Step.ConsentLine consentLine(JsonCursor json) {
        return new Step.ConsentLine(
                json.text("id"),
                CatalogueReader.localized(json.at("text")),
                json.text("recipient"),
                json.flag("required"));
    }

    private static FormField chooseField(JsonCursor json) {
        var field = field(json.at("field"));
        if (!(field.input() instanceof FormField.Input.Choice)) {
            json.at("field").at("input").problem("a choose step needs a choice");
        }
        return field;
    }

    private static FormField field(JsonCursor json) {
        return new FormField(
                json.text("id"),
                CatalogueReader.localized(json.at("label")),
                input(json.at("input")),
                json.flag("required"),
                json.optional("prefill").map(JsonCursor::asText),
                CatalogueReader.localized(json.at("problem")));
    }

    private static FormField.Input input(JsonCursor json) {
        return switch (json.text("type")) {
            case "text" ->
                    new FormField.Input.Text(
                            json.count("maxLength", LONGEST_ANSWER),
                            json.optional("pattern").map(JsonCursor::asPattern));
            case "digits" ->
                    new FormField.Input.Digits(
                            json.count("maxLength", LONGEST_ANSWER),
                            json.optional("pattern").map(JsonCursor::asPattern));
            case "choice" -> new FormField.Input.Choice(json.list("options", StepReader::option));
            default -> {
                json.at("type").problem("is no kind of input");
                yield new FormField.Input.Choice(List.of());
            }
        };
    }

    private static FormField.Option option(JsonCursor json) {
        Localized label = CatalogueReader.localized(json.at("label"));
        return new FormField.Option(json.text("id"), label);
    }

    private static Step.ReviewLine reviewLine(JsonCursor json) {
        return new Step.ReviewLine(
                CatalogueReader.localized(json.at("label")), value(json.at("value")));
    }

    private static Step.Value value(JsonCursor json) {
        return json.isObject()
                ? new Step.Value.Fixed(CatalogueReader.localized(json))
                : json.word(StepReader::reference, new Step.Value.Recipients());
    }

    private static Optional<Step.Value> reference(String word) {
        int colon = word.indexOf(':');
        String rest = word.substring(colon + 1);
        return switch (colon < 0 ? word : word.substring(0, colon)) {
            case "attribute" -> Optional.of(new Step.Value.Attribute(rest));
            case "field" -> Optional.of(new Step.Value.Field(rest));
            case "custody" ->
                    rest.equals("door") ? Optional.of(new Step.Value.Door()) : Optional.empty();
            case "recipients" -> Optional.of(new Step.Value.Recipients());
            default -> Optional.empty();
        };
    }
}
