package mo.balcao.cache.fake;

import com.github.luben.zstd.Zstd;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import mo.balcao.cache.port.Transport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A platform in memory that keeps the contract's promise: one record, one effect, whatever comes twice. What it does to a
/// call or a record can be ordered in advance.
public final class FakePlatform implements Transport {
    /// Everything that was filed, by transaction id, in order.
    public final Map<String, JsonNode> filed = new LinkedHashMap<>();

    public final List<Request> requests = new ArrayList<>();
    public final List<String> duplicates = new ArrayList<>();
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Deque<Function<Request, Reply>> next = new ArrayDeque<>();
    private Function<JsonNode, Result> judge = _ -> Result.applied();
    private Predicate<Request> unreadable = _ -> false;
    private int filings;

    /// @param code empty for none
    public record Result(String result, String code, int retryAfterSeconds) {
        public static Result applied() {
            return new Result("applied", "", 0);
        }

        public static Result held(String code) {
            return new Result("held", code, 0);
        }

        public static Result rejected(String code) {
            return new Result("rejected", code, 0);
        }

        public static Result retry(int seconds) {
            return new Result("retry", "DEPARTMENT_DOWN", seconds);
        }
    }

    /// The next call gets this instead.
    public FakePlatform once(Reply reply) {
        next.add(_ -> reply);
        return this;
    }

    /// The next call arrives, and its answer is lost.
    public FakePlatform loseReply() {
        next.add(request -> {
            var _ = answer(request);
            return new Reply.Failed(Failure.LATE);
        });
        return this;
    }

    /// How records are judged from now on; one that was filed stays filed.
    public void judge(Function<JsonNode, Result> newJudge) {
        judge = newJudge;
    }

    /// No fault any more: everything that comes is applied.
    public void behave() {
        next.clear();
        judge = _ -> Result.applied();
        unreadable = _ -> false;
    }

    /// Batches that the platform cannot read.
    public void refuse(Predicate<Request> batches) {
        unreadable = batches;
    }

    /// What `transactions/{id}` says, where it differs from the inbox.
    public void say(String id, String state) {
        states.put(id, state);
    }

    public static Reply.Answered problem(int status, String code) {
        String body =
                "{\"type\":\"about:blank\",\"title\":\"t\",\"status\":%d,\"code\":\"%s\"}"
                        .formatted(status, code);
        return new Reply.Answered(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public synchronized Reply send(Request request) {
        requests.add(request);
        Function<Request, Reply> ordered = next.poll();
        return ordered == null ? answer(request) : ordered.apply(request);
    }

    public long batches() {
        return requests.stream().filter(request -> request.path().endsWith("/batches")).count();
    }

    public static List<JsonNode> records(Request batch) {
        byte[] plain = Zstd.decompress(batch.body());
        return new String(plain, StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }

    public static boolean holds(Request batch, String id) {
        return records(batch).stream()
                .anyMatch(record -> record.path("id").asString("").equals(id));
    }

    private Reply answer(Request request) {
        if (request.path().endsWith("/batches") && unreadable.test(request)) {
            return problem(400, "BAD_REQUEST");
        }
        if (request.path().endsWith("/batches")) {
            records(request).forEach(record -> Wire.require("Record", record));
            return ok("BatchResult", batch(records(request)));
        }
        if (request.path().contains("/transactions/")) {
            return ok(
                    "TransactionState",
                    state(request.path().substring(request.path().lastIndexOf('/') + 1)));
        }
        return problem(404, "NOT_FOUND");
    }

    private ObjectNode batch(List<JsonNode> records) {
        ObjectNode reply = JsonMapper.shared().createObjectNode();
        reply.put("serverTime", "2026-01-01T01:00:30Z");
        var results = reply.putArray("results");
        for (JsonNode record : records) {
            String id = record.path("id").asString("");
            ObjectNode result = results.addObject().put("id", id);
            JsonNode known = filed.get(id);
            if (known != null) {
                if (!known.path("payloadSha256").equals(record.path("payloadSha256"))) {
                    throw new AssertionError("one id, two contents: " + id);
                }
                duplicates.add(id);
                result.put("result", "duplicate")
                        .put("filingNumber", known.path("filing").asString(""));
                continue;
            }
            Result verdict = judge.apply(record);
            result.put("result", verdict.result());
            if (!verdict.code().isEmpty()) {
                result.put("code", verdict.code());
            }
            if (verdict.retryAfterSeconds() > 0) {
                result.put("retryAfterSeconds", verdict.retryAfterSeconds());
            }
            if (verdict.result().equals("applied")) {
                String filing = "FSS-2026-%06d".formatted(++filings);
                filed.put(id, ((ObjectNode) record).put("filing", filing));
                result.put("filingNumber", filing);
            }
        }
        return reply;
    }

    private ObjectNode state(String id) {
        ObjectNode reply = JsonMapper.shared().createObjectNode();
        JsonNode known = filed.get(id);
        if (known != null) {
            return reply.put("state", "applied")
                    .put("filingNumber", known.path("filing").asString(""));
        }
        return reply.put("state", states.getOrDefault(id, "unknown"));
    }

    private static Reply ok(String schema, ObjectNode body) {
        Wire.require(schema, body);
        return new Reply.Answered(200, Map.of(), JsonMapper.shared().writeValueAsBytes(body));
    }
}
