package mo.balcao.core.catalogue;

import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mo.balcao.core.catalogue.Opening.Moment;
import mo.balcao.core.text.Localized;

/// One service definition from JSON.
final class ServiceReader {
    private static final int MOST_HOURS = 24 * 30;
    private static final Moment NEW_YEAR = new Moment(MonthDay.of(1, 1), LocalTime.MIDNIGHT);

    private ServiceReader() {}

    static ServiceDefinition service(JsonCursor json) {
        return new ServiceDefinition(
                json.text("id"),
                CatalogueReader.localized(json.at("names")),
                json.text("icon"),
                json.texts("owner"),
                json.texts("recipients"),
                setOf(json.list("machines", m -> m.word(Profile::ofTag, Profile.MULTI_FUNCTION))),
                basis(json.at("basis")),
                json.list("steps", StepReader::step),
                purpose(json.at("purpose")),
                json.optional("fee").map(ServiceReader::statement),
                json.listIfAny("eligibility", ServiceReader::statement),
                offline(json.at("offline")),
                json.at("receipt").at("policy").word(ServiceReader::receipt, ReceiptPolicy.NONE),
                json.list("instead", CatalogueReader::localized),
                json.optional("calendar").map(ServiceReader::opening).orElse(Opening.ALWAYS));
    }

    static Basis basis(JsonCursor json) {
        return json.word(Basis::parse, new Basis.Example());
    }

    private static Statement statement(JsonCursor json) {
        return new Statement(CatalogueReader.localized(json.at("text")), basis(json.at("basis")));
    }

    private static Purpose purpose(JsonCursor json) {
        Localized legalBasis = CatalogueReader.localized(json.at("legalBasis"));
        return new Purpose(
                json.text("id"),
                json.at("assurance").word(ServiceReader::assurance, Purpose.Assurance.A3),
                setOf(json.texts("attributes")),
                legalBasis,
                basis(json.at("basis")));
    }

    private static OfflinePolicy offline(JsonCursor json) {
        boolean allowed = json.flag("allowed");
        return new OfflinePolicy(
                allowed,
                allowed ? Duration.ofHours(json.count("maxAgeHours", MOST_HOURS)) : Duration.ZERO);
    }

    private static Opening opening(JsonCursor json) {
        return new Opening(
                json.optional("opens").map(ServiceReader::moment),
                json.optional("closes").map(ServiceReader::moment));
    }

    private static Moment moment(JsonCursor json) {
        return json.parsed(
                text -> {
                    int t = Math.max(0, text.indexOf('T'));
                    return new Moment(
                            MonthDay.parse("--" + text.substring(0, t)),
                            LocalTime.parse(
                                    text.substring(t), DateTimeFormatter.ofPattern("'T'HH:mm")));
                },
                "is no moment like 01-01T09:00",
                NEW_YEAR);
    }

    private static Optional<ReceiptPolicy> receipt(String word) {
        return switch (word) {
            case "slip" -> Optional.of(ReceiptPolicy.SLIP);
            case "none" -> Optional.of(ReceiptPolicy.NONE);
            default -> Optional.empty();
        };
    }

    private static Optional<Purpose.Assurance> assurance(String word) {
        return switch (word) {
            case "A1" -> Optional.of(Purpose.Assurance.A1);
            case "A2" -> Optional.of(Purpose.Assurance.A2);
            case "A3" -> Optional.of(Purpose.Assurance.A3);
            default -> Optional.empty();
        };
    }

    /// In the order of the file.
    static <T> Set<T> setOf(List<T> list) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(list));
    }
}
