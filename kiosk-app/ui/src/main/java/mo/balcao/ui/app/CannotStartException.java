package mo.balcao.ui.app;

/// The terminal cannot start, for a reason that one line tells. Exit code 3.
final class CannotStartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotStartException(String line, Throwable cause) {
        super(line, cause);
    }
}
