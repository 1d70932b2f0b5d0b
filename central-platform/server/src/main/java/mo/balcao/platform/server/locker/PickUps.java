package mo.balcao.platform.server.locker;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mo.balcao.platform.server.catalogue.ServiceOutline;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.department.OpenedPart;
import mo.balcao.platform.server.http.ProblemCode;
import mo.balcao.platform.server.wire.Bytes;
import mo.balcao.platform.server.wire.Json;
import mo.balcao.platform.server.wire.TerminalId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Which item lies behind which door, and whether it was handed over.
public final class PickUps {
    private static final String PREFIX = "MOPU1.";
    private static final int LENGTH = 24;

    private PickUps() {}

    /// What a code turned out to be.
    sealed interface Found {
        record Here(String item, String service, int door) implements Found {}

        record Refused(ProblemCode code) implements Found {}
    }

    private record Kept(
            String item,
            String service,
            String terminal,
            int door,
            Instant expires,
            Optional<Instant> collected) {}

    /// Changes nothing: a door that did not open may be asked for again.
    static Found find(Session session, String code, TerminalId terminal, Instant now)
            throws SQLException {
        var kept =
                session.first(
                        "SELECT * FROM department.pick_up WHERE hash = ?",
                        row ->
                                new Kept(
                                        row.getString("item"),
                                        row.getString("service"),
                                        row.getString("terminal"),
                                        row.getInt("door"),
                                        Session.instant(row, "expires_at"),
                                        Session.instantIfAny(row, "collected_at")),
                        hash(code));
        if (kept.isEmpty()) {
            return new Found.Refused(ProblemCode.PICK_UP_UNKNOWN);
        }
        Kept item = kept.get();
        if (item.collected().isPresent()) {
            return new Found.Refused(ProblemCode.PICK_UP_COLLECTED);
        }
        if (!now.isBefore(item.expires())) {
            return new Found.Refused(ProblemCode.PICK_UP_EXPIRED);
        }
        return item.terminal().equals(terminal.value())
                ? new Found.Here(item.item(), item.service(), item.door())
                : new Found.Refused(ProblemCode.PICK_UP_ELSEWHERE);
    }

    /// As a loader would; what the item's owner shows.
    static String load(
            Session session, ServiceOutline service, TerminalId terminal, int door, Instant expires)
            throws SQLException {
        String code = PREFIX + Bytes.random(LENGTH).base64Url();
        String department = service.owners().getFirst();
        session.update(
                """
                INSERT INTO department.pick_up
                       (item, hash, department, service, terminal, door, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                department + "-" + UUID.randomUUID(),
                hash(code),
                department,
                service.id(),
                terminal.value(),
                door,
                expires);
        return code;
    }

    /// A department reads a custody record: what was handed over is gone. Other parts concern nobody here.
    public static void read(Session session, OpenedPart part, UUID transaction, Instant now)
            throws SQLException {
        JsonNode custody = custody(part);
        if (!custody.path("item").isString()
                || custody.path("contents").asString("").equals("occupied")) {
            return;
        }
        session.update(
                """
                UPDATE department.pick_up SET collected_at = ?, transaction_id = ?
                 WHERE item = ? AND department = ? AND collected_at IS NULL
                """,
                now,
                transaction,
                custody.path("item").asString(),
                part.department());
    }

    private static JsonNode custody(OpenedPart part) {
        try {
            return Json.tree(part.json()).path("custody");
        } catch (Json.Malformed _) {
            return MissingNode.getInstance();
        }
    }

    private static byte[] hash(String code) {
        return Bytes.sha256(code.getBytes(StandardCharsets.UTF_8));
    }
}
