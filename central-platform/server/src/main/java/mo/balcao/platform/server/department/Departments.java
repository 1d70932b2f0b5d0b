package mo.balcao.platform.server.department;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import mo.balcao.platform.server.database.PrivateFiles;
import mo.balcao.platform.server.database.Session;
import mo.balcao.platform.server.wire.TerminalId;

/// All mock departments, which of them are down, and the cases they keep.
public final class Departments {
    private final Map<String, Department> byCode;

    private Departments(Map<String, Department> byCode) {
        this.byCode = byCode;
    }

    /// @param folder where each has its key; made on first use
    public static Departments in(Path folder, List<String> codes)
            throws IOException, GeneralSecurityException {
        PrivateFiles.folder(folder);
        var departments = new TreeMap<String, Department>();
        for (String code : codes) {
            var key = OpeningKey.in(folder.resolve(code + ".keyset"), code);
            departments.put(code, new Department(code, key));
        }
        return new Departments(departments);
    }

    public Optional<Department> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Collection<Department> all() {
        return byCode.values();
    }

    public Set<String> down(Session session) throws SQLException {
        return Set.copyOf(
                session.list("SELECT department FROM department.outage", row -> row.getString(1)));
    }

    public void change(Session session, String code, boolean up, Instant now) throws SQLException {
        if (up) {
            session.update("DELETE FROM department.outage WHERE department = ?", code);
        } else {
            session.update(
                    "INSERT INTO department.outage VALUES (?, ?) ON CONFLICT DO NOTHING",
                    code,
                    now);
        }
    }

    /// The business effect: the department has a case.
    public void file(
            Session session,
            OpenedPart part,
            TerminalId terminal,
            UUID transaction,
            String service,
            String filingNumber,
            Instant now)
            throws SQLException {
        session.update(
                """
                INSERT INTO department.department_case
                       (department, terminal, transaction_id, service, filing_number, content, opened_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
                part.department(),
                terminal.value(),
                transaction,
                service,
                filingNumber,
                part.json(),
                now);
    }
}
