package mo.balcao.device.tool;

/// How an act ended; its number is the exit code.
enum Ending {
    DONE(0),
    /// The device answered, and did not do it.
    REFUSED(1),
    /// Wrong words on the command line, or an address that cannot be opened.
    USAGE(2),
    /// No answer in time, or nobody knows what came of it.
    UNKNOWN(3);

    private final int exitCode;

    Ending(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
