package mo.balcao.cache.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite's result codes mean to us.
final class Corruption {
    private Corruption() {}

    /// The file is damaged or is no database at all.
    static boolean in(SQLException e) {
        return is(e, SQLiteErrorCode.SQLITE_CORRUPT) || is(e, SQLiteErrorCode.SQLITE_NOTADB);
    }

    static boolean full(SQLException e) {
        return is(e, SQLiteErrorCode.SQLITE_FULL);
    }

    private static boolean is(SQLException e, SQLiteErrorCode code) {
        return e instanceof SQLiteException sqlite
                && (sqlite.getResultCode().code & 0xFF) == code.code;
    }
}
