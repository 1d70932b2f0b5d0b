package mo.balcao.platform.server.inbox;

import java.util.List;
import java.util.UUID;
import mo.balcao.platform.server.department.OpenedPart;

/// What is to be done with a line, before anything is written.
sealed interface Verdict {
    /// Every part was opened by its department.
    record Apply(CaseRecord sent, String owner, List<OpenedPart> opened) implements Verdict {}

    /// For ever: the row is kept, so that the answer stays the same.
    record Reject(CaseRecord sent, RecordCode code) implements Verdict {}

    /// Said without keeping a row: nothing trustworthy is known of the record.
    record Refuse(UUID id, RecordCode code) implements Verdict {}

    /// Not now.
    record Later(UUID id, RecordCode code) implements Verdict {}
}
