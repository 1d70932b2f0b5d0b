package mo.balcao.platform.server.inbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.UUID;

/// One record's result on the wire.
record RecordResult(
        UUID id,
        Result result,
        Optional<RecordCode> code,
        Optional<String> filingNumber,
        Optional<Integer> retryAfterSeconds) {

    enum Result {
        @JsonProperty("applied")
        APPLIED,
        @JsonProperty("duplicate")
        DUPLICATE,
        @JsonProperty("held")
        HELD,
        @JsonProperty("retry")
        RETRY,
        @JsonProperty("rejected")
        REJECTED
    }

    static RecordResult applied(UUID id, String filingNumber) {
        return new RecordResult(
                id, Result.APPLIED, Optional.empty(), Optional.of(filingNumber), Optional.empty());
    }

    static RecordResult duplicate(UUID id, Optional<String> filingNumber) {
        return new RecordResult(
                id, Result.DUPLICATE, Optional.empty(), filingNumber, Optional.empty());
    }

    static RecordResult held(UUID id, Optional<RecordCode> code) {
        return new RecordResult(id, Result.HELD, code, Optional.empty(), Optional.empty());
    }

    static RecordResult rejected(UUID id, RecordCode code) {
        return new RecordResult(
                id, Result.REJECTED, Optional.of(code), Optional.empty(), Optional.empty());
    }

    static RecordResult retry(UUID id, RecordCode code, int seconds) {
        return new RecordResult(
                id, Result.RETRY, Optional.of(code), Optional.empty(), Optional.of(seconds));
    }
}
