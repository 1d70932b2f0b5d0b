package mo.balcao.platform.server;

import java.nio.file.Path;
import java.util.Optional;

/// The command line.
///
/// @param port 0 for the one of last time, or any
record Options(Path data, int port, Optional<String> databaseUrl, Optional<Long> parentPid) {
    private static final int LAST_PORT = 65_535;

    /// Read, or why not in one line.
    sealed interface Reading {
        record Read(Options options) implements Reading {}

        record Wrong(String why) implements Reading {}
    }

    static Reading read(String... arguments) {
        Optional<Path> data = Optional.empty();
        int port = 0;
        Optional<String> databaseUrl = Optional.empty();
        Optional<Long> parentPid = Optional.empty();
        for (int i = 0; i < arguments.length; i += 2) {
            if (i + 1 == arguments.length) {
                return new Reading.Wrong(arguments[i] + " wants a value");
            }
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "--data" -> data = Optional.of(Path.of(value).toAbsolutePath());
                case "--port" -> {
                    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > LAST_PORT) {
                        return new Reading.Wrong("--port '" + value + "': wanted 0 to 65535");
                    }
                    port = Integer.parseInt(value);
                }
                case "--database-url" -> {
                    if (!value.startsWith("jdbc:postgresql:")) {
                        return new Reading.Wrong(
                                "--database-url: wanted jdbc:postgresql://HOST:PORT/NAME?user=…");
                    }
                    databaseUrl = Optional.of(value);
                }
                case "--parent-pid" -> {
                    if (!value.matches("[0-9]{1,10}")) {
                        return new Reading.Wrong("--parent-pid '" + value + "': wanted a number");
                    }
                    parentPid = Optional.of(Long.valueOf(value));
                }
                default -> {
                    return new Reading.Wrong(
                            "unknown option '"
                                    + arguments[i]
                                    + "': wanted --data DIR [--port N] [--database-url URL] [--parent-pid N]");
                }
            }
        }
        if (data.isEmpty()) {
            return new Reading.Wrong("--data DIR is missing");
        }
        return new Reading.Read(new Options(data.get(), port, databaseUrl, parentPid));
    }
}
