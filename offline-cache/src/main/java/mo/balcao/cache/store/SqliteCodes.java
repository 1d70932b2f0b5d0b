package mo.balcao.cache.store;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite's result codes mean to us.
final class SqliteCodes {
    private SqliteCodes() {}

    /// The file is damaged or is no database at all.
    static boolean corrupt(SQLException e) {
        return is(e, SQLiteErrorCode.SQLITE_CORRUPT) || is(e, SQLiteErrorCode.SQLITE_NOTADB);
    }

    static boolean full(SQLException e) {
        return is(e, SQLiteErrorCode.SQLITE_FULL);
    }

    /// Another process holds the file.
    static boolean busy(SQLException e) {
        return is(e, SQLiteErrorCode.SQLITE_BUSY);
    }

    /// After these the transaction as a whole is worth nothing.
    static boolean spoilsTheGroup(SQLException e) {
        return corrupt(e)
                || full(e)
                || is(e, SQLiteErrorCode.SQLITE_IOERR)
                || is(e, SQLiteErrorCode.SQLITE_READONLY);
    }

    private static boolean is(SQLException e, SQLiteErrorCode code) {
        return e instanceof SQLiteException sqlite
                && (sqlite.getResultCode().code & 0xFF) == code.code;
    }
}
