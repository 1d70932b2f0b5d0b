package mo.balcao.cache.sync;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mo.balcao.cache.outbox.OutgoingRecord;
import mo.balcao.cache.outbox.Settlements.Answer;
import mo.balcao.cache.outbox.Verdict;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A batch on the wire: the contract's `Record` lines out, its `BatchResult` in.
final class BatchWire {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private BatchWire() {}

    /// One JSON object a line.
    static byte[] lines(List<OutgoingRecord> batch, long epoch) {
        StringBuilder lines = new StringBuilder();
        for (OutgoingRecord record : batch) {
            lines.append(JSON.writeValueAsString(line(record, epoch))).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// What the platform said of each record; empty when the body is no batch result. One that it did not mention was
    /// not sent.
    static Optional<List<Answer>> answers(
            List<OutgoingRecord> batch, byte[] body, Backoff backoff) {
        try {
            JsonNode reply = JSON.readTree(body);
            Instant serverTime = Instant.parse(reply.path("serverTime").asString(""));
            Map<String, JsonNode> results = new HashMap<>();
            reply.path("results")
                    .forEach(result -> results.put(result.path("id").asString(""), result));
            List<Answer> answers = new ArrayList<>();
            for (OutgoingRecord record : batch) {
                JsonNode result = results.get(record.id().toString());
                answers.add(
                        new Answer(
                                record,
                                result == null
                                        ? new Verdict.Unsent()
                                        : verdict(record, result, serverTime, backoff)));
            }
            return Optional.of(answers);
        } catch (JacksonException | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The platform's `TransactionState`; empty when the body is none.
    static Optional<Verdict> state(byte[] body, Instant now) {
        try {
            JsonNode reply = JSON.readTree(body);
            String code = reply.path("code").asString("");
            return switch (reply.path("state").asString("")) {
                case "applied" ->
                        Optional.of(
                                new Verdict.Filed(reply.path("filingNumber").asString(""), now));
                case "held" -> Optional.of(new Verdict.Held(code));
                case "rejected" -> Optional.of(new Verdict.Rejected(code));
                case "unknown" -> Optional.of(new Verdict.Unknown());
                default -> Optional.empty();
            };
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static Verdict verdict(
            OutgoingRecord record, JsonNode result, Instant serverTime, Backoff backoff) {
        String code = result.path("code").asString("");
        return switch (result.path("result").asString("")) {
            case "applied", "duplicate" ->
                    new Verdict.Filed(result.path("filingNumber").asString(""), serverTime);
            case "held" -> new Verdict.Held(code);
            case "rejected" -> new Verdict.Rejected(code);
            default -> {
                Duration asked = Backoff.bounded(result.path("retryAfterSeconds").asLong(0));
                Duration ours = backoff.after(record.refusals());
                yield new Verdict.ComeAgain(asked.compareTo(ours) > 0 ? asked : ours);
            }
        };
    }

    private static ObjectNode line(OutgoingRecord record, long epoch) {
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
