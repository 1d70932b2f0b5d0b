package mo.balcao.core.config;

/// One wrong line of a configuration.
///
/// @param where the file, or `command line`
/// @param value as written; `(missing)` where it is not there
/// @param allowed what would do
public record ConfigProblem(String where, String key, String value, String allowed) {
    static final String MISSING = "(missing)";

    /// One line, whatever the value holds.
    @Override
    public String toString() {
        String shown = value.replaceAll("\\p{Cntrl}", "?");
        return where + ": " + key + " = " + shown + ": " + allowed.replaceAll("\\p{Cntrl}", " ");
    }
}
