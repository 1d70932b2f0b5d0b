package mo.balcao.core.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mo.balcao.core.text.Localized;

/// One service, as its department signed it.
///
/// @param icon name of a drawn icon (`heart`, `document`, `phone` …)
/// @param owner bureau(x) whose service it is; the slip's header
/// @param recipients bureaux that may receive a part of the case
/// @param fee absent where nothing is known of a fee: then nothing is said of it
/// @param instead where to go when it cannot be done here; at least one counter
public record ServiceDefinition(
        String id,
        Localized names,
        String icon,
        List<String> owner,
        List<String> recipients,
        Set<Profile> machines,
        Basis basis,
        List<Step> steps,
        Purpose purpose,
        Optional<Statement> fee,
        List<Statement> eligibility,
        OfflinePolicy offline,
        ReceiptPolicy receipt,
        List<Localized> instead,
        Opening calendar) {

    /// The bureaux that receive a part: those no consent line speaks for, and those whose line is ticked.
    public Set<String> receivers(Set<String> tickedLines) {
        var receivers = new TreeSet<>(recipients);
        for (var step : steps) {
            if (step instanceof Step.Consent consent) {
                consent.lines().stream()
                        .filter(line -> !tickedLines.contains(line.id()))
                        .forEach(line -> receivers.remove(line.recipient()));
            }
        }
        return receivers;
    }

    /// Every question of the service, from forms and choose steps, in order.
    public List<FormField> fields() {
        return steps.stream().flatMap(step -> fieldsOf(step).stream()).toList();
    }

    private static List<FormField> fieldsOf(Step step) {
        return switch (step) {
            case Step.Form form -> form.fields();
            case Step.Choose choose -> List.of(choose.field());
            case Step.Identify _,
                    Step.Inform _,
                    Step.Consent _,
                    Step.Review _,
                    Step.OpenCompartment _,
                    Step.Submit _,
                    Step.Print _,
                    Step.Finish _ ->
                    List.of();
        };
    }

    /// Reads one definition file.
    public static Parsing<ServiceDefinition> parse(byte[] json) {
        return JsonCursor.read(json, ServiceReader::service);
    }
}
