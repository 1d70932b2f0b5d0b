package mo.balcao.cache.sync;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mo.balcao.cache.outbox.OutgoingRecord;
import mo.balcao.cache.outbox.Settlements.Answer;
import mo.balcao.cache.port.Transport.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a reply to a batch means.
sealed interface Heard {
    /// Each record has its answer.
    record Answers(List<Answer> answers) implements Heard {}

    /// The platform itself cannot read this batch. Some record in it may be poison: smaller batches tell which.
    record Unreadable(int status) implements Heard {}

    /// The call failed, whatever the reason; no record's fault.
    record NotNow(String why, Optional<Duration> retryAfter) implements Heard {}

    /// Codes by which our platform, and no proxy, blames the content of a call.
    Set<String> BLAMES_CONTENT = Set.of("BAD_REQUEST", "BODY_TOO_LARGE");

    static Heard of(Reply reply, List<OutgoingRecord> batch, Backoff backoff) {
        return switch (reply) {
            case Reply.Answered(int status, var _, byte[] body) when status == 200 ->
                    BatchWire.answers(batch, body, backoff)
                            .<Heard>map(Answers::new)
                            .orElseGet(() -> new NotNow("unreadable answer", Optional.empty()));
            case Reply.Answered(int status, var _, byte[] body)
                    when (status == 400 || status == 413)
                            && BLAMES_CONTENT.contains(problem(body)) ->
                    new Unreadable(status);
            case Reply.Answered answered ->
                    new NotNow(
                            "status " + answered.status(),
                            answered.header("retry-after").flatMap(Heard::seconds));
            case Reply.Failed(var failure) -> new NotNow(failure.name(), Optional.empty());
        };
    }

    private static String problem(byte[] body) {
        try {
            return JsonMapper.shared().readTree(body).path("code").asString("");
        } catch (JacksonException _) {
            return "";
        }
    }

    /// A date instead of seconds is not worth a parser: our own back-off serves then.
    private static Optional<Duration> seconds(String header) {
        return header.matches("\\d{1,6}")
                ? Optional.of(Backoff.bounded(Long.parseLong(header)))
                : Optional.empty();
    }
}
