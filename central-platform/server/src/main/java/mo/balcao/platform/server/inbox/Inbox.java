package mo.balcao.platform.server.inbox;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mo.balcao.platform.server.database.Database;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.department.Departments;
import mo.balcao.platform.server.department.OpenedPart;
import mo.balcao.platform.server.fleet.Event;
import mo.balcao.platform.server.fleet.Events;
import mo.balcao.platform.server.fleet.Terminals;
import mo.balcao.platform.server.ledger.FilingNumbers;
import mo.balcao.platform.server.ledger.Ledger;
import mo.balcao.platform.server.locker.PickUps;
import mo.balcao.platform.server.wire.Sha256;
import mo.balcao.platform.server.wire.TerminalId;

/// Takes a batch in, whole or not at all. First every new record is examined, which is the slow part and needs no lock; then, one
/// batch at a time, rows are written. Whether a record is new is decided by the UNIQUE key alone, at the insert.
final class Inbox {
    private static final int RETRY_SECONDS = 30;

    private final Database database;
    private final Examiner examiner;
    private final Departments departments;
    private final InstantSource clock;

    Inbox(Database database, Examiner examiner, Departments departments, InstantSource clock) {
        this.database = database;
        this.examiner = examiner;
        this.departments = departments;
        this.clock = clock;
    }

    /// In the order of the lines.
    List<RecordResult> accept(TerminalId terminal, List<BatchDecoder.Line> lines) {
        return database.transaction(session -> {
            Instant now = clock.instant();
            long epoch = Terminals.find(session, terminal).orElseThrow().epoch();
            Set<String> down = departments.down(session);
            var steps = new ArrayList<Step>();
            for (BatchDecoder.Line line : lines) {
                steps.add(first(session, terminal, line, epoch, down));
            }
            if (steps.stream().anyMatch(step -> step instanceof Step.Write)) {
                Ledger.lock(session);
            }
            var results = new ArrayList<RecordResult>();
            for (Step step : steps) {
                results.add(second(session, terminal, step, now));
            }
            return List.copyOf(results);
        });
    }

    /// After the first look at a line.
    private sealed interface Step {
        record Known(UUID id, Sha256 hash, InboxRows.Row row) implements Step {}

        record Write(Verdict verdict) implements Step {}
    }

    private Step first(
            Session session,
            TerminalId terminal,
            BatchDecoder.Line line,
            long epoch,
            Set<String> down)
            throws SQLException {
        if (line instanceof BatchDecoder.Line.Good(var sent) && sent.hashHolds()) {
            var row = InboxRows.find(session, terminal, sent.id());
            if (row.isPresent()) {
                return new Step.Known(sent.id(), sent.payloadSha256(), row.get());
            }
        }
        return new Step.Write(examiner.examine(terminal, line, epoch, down));
    }

    private RecordResult second(Session session, TerminalId terminal, Step step, Instant now)
            throws SQLException {
        return switch (step) {
            case Step.Known(var id, var hash, var row) ->
                    again(session, terminal, id, hash, row, now);
            case Step.Write(Verdict.Refuse(var id, var code)) -> RecordResult.rejected(id, code);
            case Step.Write(Verdict.Later(var id, var code)) ->
                    RecordResult.retry(id, code, RETRY_SECONDS);
            case Step.Write(Verdict.Reject(var sent, var code)) ->
                    reject(session, terminal, sent, code, now);
            case Step.Write(Verdict.Apply apply) -> apply(session, terminal, apply, now);
        };
    }

    private RecordResult apply(
            Session session, TerminalId terminal, Verdict.Apply apply, Instant now)
            throws SQLException {
        CaseRecord sent = apply.sent();
        if (!InboxRows.insert(
                session, terminal, sent, InboxRows.State.APPLIED, Optional.empty(), now)) {
            return meanwhile(session, terminal, sent, now);
        }
        InboxRows.parts(session, terminal, sent);
        String number = FilingNumbers.next(session, apply.owner(), now);
        InboxRows.filed(session, terminal, sent.id(), number);
        for (OpenedPart part : apply.opened()) {
            departments.file(session, part, terminal, sent.id(), sent.service(), number, now);
            PickUps.read(session, part, sent.id(), now);
            Ledger.append(
                    session, terminal, sent.id(), sent.service(), part.department(), number, now);
        }
        return RecordResult.applied(sent.id(), number);
    }

    private static RecordResult reject(
            Session session, TerminalId terminal, CaseRecord sent, RecordCode code, Instant now)
            throws SQLException {
        if (!InboxRows.insert(
                session, terminal, sent, InboxRows.State.REJECTED, Optional.of(code), now)) {
            return meanwhile(session, terminal, sent, now);
        }
        if (code == RecordCode.PART_UNREADABLE) {
            InboxRows.parts(session, terminal, sent);
            Events.write(session, terminal, Event.PART_UNREADABLE, Optional.of(sent.id()), now);
        }
        return RecordResult.rejected(sent.id(), code);
    }

    /// The same id came on another connection, or twice in this batch.
    private static RecordResult meanwhile(
            Session session, TerminalId terminal, CaseRecord sent, Instant now)
            throws SQLException {
        var row = InboxRows.find(session, terminal, sent.id()).orElseThrow();
        return again(session, terminal, sent.id(), sent.payloadSha256(), row, now);
    }

    private static RecordResult again(
            Session session,
            TerminalId terminal,
            UUID id,
            Sha256 hash,
            InboxRows.Row row,
            Instant now)
            throws SQLException {
        if (!row.hash().equals(hash)) {
            Events.write(session, terminal, Event.ID_REUSED, Optional.of(id), now);
        }
        return row.again(id, hash);
    }

    Optional<InboxRows.Row> state(TerminalId terminal, UUID id) {
        return database.transaction(session -> InboxRows.find(session, terminal, id));
    }
}
