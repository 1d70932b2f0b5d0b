package mo.balcao.platform.server.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mo.balcao.platform.server.department.Departments;
import mo.balcao.platform.server.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a catalogue says, before it has a version.
record CatalogueContent(
        List<JsonNode> departments,
        JsonNode tokenShapes,
        List<JsonNode> services,
        List<JsonNode> notices) {

    /// The bureau behind the eID: when it is down, nobody can be identified by it.
    static final String IDENTITY_BUREAU = "DSI";

    static CatalogueContent of(CatalogueSource source, Departments departments, Set<String> down) {
        var withKeys = source.departments().stream().map(d -> withKey(d, departments)).toList();
        var notices = new ArrayList<>(source.notices());
        for (JsonNode department : source.departments()) {
            if (down.contains(department.path("code").asString(""))) {
                notices.add(outage(source, department));
            }
        }
        return new CatalogueContent(
                withKeys,
                source.tokenShapes(),
                source.services().stream().map(ServiceOutline::definition).toList(),
                notices);
    }

    private record SealingKey(String keyId, String tinkPublicKeyset) {}

    private static JsonNode withKey(JsonNode department, Departments departments) {
        var copy = (ObjectNode) department.deepCopy();
        departments
                .find(department.path("code").asString(""))
                .ifPresent(d ->
                        copy.set(
                                "sealingKey",
                                Json.toTree(
                                        new SealingKey(d.keyId(), d.publicKeyset().base64Url()))));
        return copy;
    }

    private record Outage(
            String id, Map<String, String> text, List<String> services, boolean withdraws) {}

    private static JsonNode outage(CatalogueSource source, JsonNode department) {
        String code = department.path("code").asString("");
        var text = new LinkedHashMap<String, String>();
        source.outageText()
                .propertyStream()
                .forEach(language ->
                        text.put(
                                language.getKey(),
                                language.getValue()
                                        .asString("")
                                        .replace(
                                                "{department}",
                                                department
                                                        .path("name")
                                                        .path(language.getKey())
                                                        .asString(code))));
        var services =
                source.services().stream()
                        .filter(service -> needs(service, code))
                        .map(ServiceOutline::id)
                        .toList();
        // A notice without services would be about the whole machine.
        boolean withdraws = !services.isEmpty();
        return Json.toTree(new Outage("department-down-" + code, text, services, withdraws));
    }

    private static boolean needs(ServiceOutline service, String department) {
        return service.owners().contains(department)
                || (department.equals(IDENTITY_BUREAU) && service.identifies());
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    private record Payload(
            long version,
            Instant issued,
            Instant expires,
            List<JsonNode> departments,
            JsonNode tokenShapes,
            List<JsonNode> services,
            List<JsonNode> notices) {}

    byte[] payload(long version, Instant issued, Instant expires) {
        return Json.write(
                new Payload(version, issued, expires, departments, tokenShapes, services, notices));
    }

    byte[] bytes() {
        return Json.write(this);
    }
}
