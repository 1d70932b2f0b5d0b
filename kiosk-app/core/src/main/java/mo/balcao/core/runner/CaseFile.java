package mo.balcao.core.runner;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import mo.balcao.cache.outbox.Capture;
import mo.balcao.core.catalogue.Step;
import mo.balcao.core.flow.Case;
import mo.balcao.core.flow.Custody;
import mo.balcao.core.identity.Identity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A case as its departments receive it: one part each, with what concerns them.
final class CaseFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CaseFile() {}

    /// The family of a service's lane is the service itself: two acts of one resident on it stay in order.
    static Capture of(Case filed) {
        String service = filed.service().id();
        List<Capture.Part> parts =
                filed.service().receivers(filed.ticked()).stream()
                        .map(department -> part(filed, department))
                        .toList();
        return new Capture(
                service,
                filed.catalogue().version(),
                lane(filed, service),
                parts,
                filed.custody().flatMap(Custody::opening));
    }

    private static Capture.Lane lane(Case filed, String service) {
        return filed.custody()
                .<Capture.Lane>map(custody -> new Capture.Lane.Case(custody.item()))
                .orElseGet(() ->
                        new Capture.Lane.Resident(
                                filed.identity().orElseThrow().subject().reveal(), service));
    }

    private static Capture.Part part(Case filed, String department) {
        ObjectNode root = JSON.createObjectNode();
        root.put("service", filed.service().id());
        root.put("department", department);
        root.put("purpose", filed.request().purpose());
        root.put("authorisation", filed.request().authorisationId());
        root.put("language", filed.language().tag());
        filed.identity().ifPresent(who -> identity(root, who));
        filed.custody().ifPresent(custody -> custody(root.putObject("custody"), custody));
        ObjectNode answers = root.putObject("answers");
        filed.service().fields().stream()
                .filter(field -> !filed.value(field).isBlank())
                .forEach(field -> answers.put(field.id(), filed.value(field)));
        var consents = root.putArray("consents");
        filed.service().steps().stream()
                .filter(Step.Consent.class::isInstance)
                .map(Step.Consent.class::cast)
                .flatMap(consent -> consent.lines().stream())
                .filter(line -> line.recipient().equals(department))
                .filter(line -> filed.ticked().contains(line.id()))
                .forEach(line -> consents.add(line.id()));
        return new Capture.Part(
                department, JSON.writeValueAsString(root).getBytes(StandardCharsets.UTF_8));
    }

    private static void identity(ObjectNode root, Identity who) {
        root.put("subject", who.subject().reveal());
        root.put("presentedBy", who.presentedBy().reveal());
        ObjectNode attributes = root.putObject("attributes");
        who.attributes().forEach((name, value) -> attributes.put(name, value.reveal()));
    }

    private static void custody(ObjectNode to, Custody custody) {
        to.put("item", custody.item());
        to.put("door", custody.door());
        custody.end()
                .ifPresent(end -> {
                    to.put("shut", end.shut());
                    to.put("contents", end.contents().name().toLowerCase(Locale.ROOT));
                });
    }
}
