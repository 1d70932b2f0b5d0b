package mo.balcao.cache.sync;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import mo.balcao.cache.outbox.Dispatch.Answer;
import mo.balcao.cache.outbox.Dispatch.Outgoing;
import mo.balcao.cache.outbox.Filing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A batch on the wire: the contract's `Record` lines out, its `BatchResult` in.
final class BatchWire {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private BatchWire() {}

    /// One JSON object a line.
    static byte[] lines(List<Outgoing> batch, long epoch) {
        StringBuilder lines = new StringBuilder();
        for (Outgoing record : batch) {
            lines.append(JSON.writeValueAsString(line(record, epoch))).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// What the platform said of each record; one that it did not mention is sent again.
    static List<Answer> answers(List<Outgoing> batch, byte[] body) {
        JsonNode reply = JSON.readTree(body);
        Instant serverTime = Instant.parse(reply.path("serverTime").asString(""));
        Map<String, JsonNode> results = new HashMap<>();
        reply.path("results")
                .forEach(result -> results.put(result.path("id").asString(""), result));
        List<Answer> answers = new ArrayList<>();
        for (Outgoing record : batch) {
            JsonNode result = results.get(record.id().toString());
            answers.add(
                    new Answer(
                            record,
                            result == null ? new Filing.Waiting() : filing(result, serverTime)));
        }
        return answers;
    }

    private static Filing filing(JsonNode result, Instant serverTime) {
        String code = result.path("code").asString("");
        return switch (result.path("result").asString("")) {
            case "applied", "duplicate" ->
                    new Filing.Filed(result.path("filingNumber").asString(""), serverTime);
            case "held" -> new Filing.Held(code);
            case "rejected" -> new Filing.Quarantined(code);
            default -> new Filing.Waiting();
        };
    }

    private static ObjectNode line(Outgoing record, long epoch) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", record.id().toString());
        line.put("seq", record.seq());
        line.put("lane", BASE64.encodeToString(record.lane()));
        line.put("laneSeq", record.laneSeq());
        line.put("service", record.service());
        line.put("catalogueVersion", record.catalogueVersion());
        line.put("schemaVersion", 1);
        line.put("epoch", epoch);
        var parts = line.putArray("parts");
        record.parts()
                .forEach(part ->
                        parts.addObject()
                                .put("department", part.department())
                                .put("keyId", part.keyId())
                                .put("sealed", BASE64.encodeToString(part.sealed())));
        line.put("payloadSha256", HexFormat.of().formatHex(record.payloadSha256()));
        line.put("capturedWall", record.capturedWall().toString());
        line.put("bootId", record.bootId());
        line.put("monoNs", record.monoNs());
        line.put("timeQuality", record.timeQuality());
        return line;
    }
}
