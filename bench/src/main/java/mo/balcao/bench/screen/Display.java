package mo.balcao.bench.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/// A display of 1080 × 1920 without a screen (Xvfb). Should we be killed, it ends with its last client.
final class Display implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 5;

    private final Process server;
    private final String name;

    private Display(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    static Display start() throws IOException {
        Process server =
                new ProcessBuilder(
                                Needed.XVFB.toString(),
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                "1080x1920x24",
                                "-nolisten",
                                "tcp",
                                "-terminate")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        // Open as long as the server runs: it is the server's standard output.
        BufferedReader said = server.inputReader(StandardCharsets.US_ASCII);
        String number = said.readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start");
        }
        return new Display(server, ":" + number);
    }

    /// As in `DISPLAY`.
    String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (InterruptedException _) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
