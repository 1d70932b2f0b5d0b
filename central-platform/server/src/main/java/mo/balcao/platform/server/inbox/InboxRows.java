package mo.balcao.platform.server.inbox;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.wire.Sha256;
import mo.balcao.platform.server.wire.TerminalId;

/// The inbox table: one row per (terminal, id), for ever.
final class InboxRows {
    private InboxRows() {}

    enum State {
        APPLIED("applied"),
        HELD("held"),
        REJECTED("rejected");

        private final String tag;

        State(String tag) {
            this.tag = tag;
        }

        String tag() {
            return tag;
        }

        static State ofTag(String tag) {
            for (State state : values()) {
                if (state.tag.equals(tag)) {
                    return state;
                }
            }
            throw new IllegalStateException("no state of the inbox");
        }
    }

    record Row(Sha256 hash, State state, Optional<RecordCode> code, Optional<String> filingNumber) {

        /// The answer to a record that came again.
        RecordResult again(UUID id, Sha256 sentHash) {
            if (!sentHash.equals(hash)) {
                return RecordResult.rejected(id, RecordCode.ID_REUSED);
            }
            return switch (state) {
                case APPLIED -> RecordResult.duplicate(id, filingNumber);
                case HELD -> RecordResult.held(id, code);
                case REJECTED -> RecordResult.rejected(id, code.orElse(RecordCode.RECORD_INVALID));
            };
        }
    }

    static Optional<Row> find(Session session, TerminalId terminal, UUID id) throws SQLException {
        return session.first(
                """
                SELECT payload_sha256, state, code, filing_number FROM gateway.inbox
                 WHERE terminal = ? AND transaction_id = ?
                """,
                row ->
                        new Row(
                                new Sha256(row.getString("payload_sha256")),
                                State.ofTag(row.getString("state")),
                                Optional.ofNullable(row.getString("code")).map(RecordCode::valueOf),
                                Optional.ofNullable(row.getString("filing_number"))),
                terminal.value(),
                id);
    }

    /// @return false when the id is known already
    static boolean insert(
            Session session,
            TerminalId terminal,
            CaseRecord sent,
            State state,
            Optional<RecordCode> code,
            Instant now)
            throws SQLException {
        return session.update(
                        """
                        INSERT INTO gateway.inbox
                               (terminal, transaction_id, payload_sha256, seq, lane, lane_seq, service, catalogue_version,
                                epoch, captured_wall, boot_id, mono_ns, time_quality, received_at, state, code)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                        """,
                        terminal.value(),
                        sent.id(),
                        sent.payloadSha256().hex(),
                        sent.seq(),
                        sent.lane().value(),
                        sent.laneSeq(),
                        sent.service(),
                        sent.catalogueVersion(),
                        sent.epoch(),
                        sent.capturedWall(),
                        sent.bootId(),
                        sent.monoNs(),
                        sent.timeQuality(),
                        now,
                        state.tag(),
                        code.map(Enum::name))
                == 1;
    }

    static void parts(Session session, TerminalId terminal, CaseRecord sent) throws SQLException {
        for (CaseRecord.Part part : sent.parts()) {
            session.update(
                    "INSERT INTO gateway.inbox_part VALUES (?, ?, ?, ?, ?)",
                    terminal.value(),
                    sent.id(),
                    part.department(),
                    part.keyId(),
                    part.sealed().value());
        }
    }

    static void filed(Session session, TerminalId terminal, UUID id, String filingNumber)
            throws SQLException {
        session.update(
                "UPDATE gateway.inbox SET filing_number = ? WHERE terminal = ? AND transaction_id = ?",
                filingNumber,
                terminal.value(),
                id);
    }
}
