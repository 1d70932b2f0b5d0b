package mo.balcao.platform.server.department;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import mo.balcao.platform.server.wire.Bytes;
import mo.balcao.platform.server.wire.TerminalId;

/// A part as it arrived, with all that it is bound to.
public record SealedPart(
        TerminalId terminal,
        UUID transaction,
        int schemaVersion,
        String department,
        String keyId,
        Bytes sealed) {

    byte[] contextInfo() {
        return "%s|%s|%s|%d"
                .formatted(terminal, transaction, department, schemaVersion)
                .getBytes(StandardCharsets.UTF_8);
    }
}
