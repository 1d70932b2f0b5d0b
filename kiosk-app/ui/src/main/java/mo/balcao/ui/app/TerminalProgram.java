package mo.balcao.ui.app;

import java.io.PrintStream;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import mo.balcao.core.config.ConfigReader;
import mo.balcao.core.config.ConfigReading;
import mo.balcao.core.config.TerminalConfig;
import mo.balcao.ui.extension.TerminalExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One run of the terminal. Exit codes: 0 ended in order, 2 wrong configuration (every wrong line on standard error), 3
/// cannot start (one line), 70 the screen hung and the process must be replaced (halted by the watchdog, nothing closed).
final class TerminalProgram {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalProgram.class);
    private static final int OK = 0;
    private static final int WRONG_CONFIGURATION = 2;
    private static final int CANNOT_START = 3;
    static final int SCREEN_FROZEN = 70;
    private static final long PATIENCE_SECONDS = 15;

    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Rooms rooms;
    private final PrintStream problems;

    TerminalProgram(Rooms rooms, PrintStream problems) {
        this.rooms = rooms;
        this.problems = problems;
    }

    /// SIGTERM: asks the main thread to end in order, and waits for it.
    void terminate() {
        end();
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                problems.println("the terminal did not end within " + PATIENCE_SECONDS + " s");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Everything is closed: whoever waits in [#terminate] may go on.
    void ended() {
        closed.countDown();
    }

    /// Ends the terminal in order; returns at once.
    void end() {
        stop.countDown();
    }

    /// Runs until [#end]; the exit code.
    int run(List<String> arguments) {
        return switch (CommandLine.parse(arguments)) {
            case CommandLine.Parsed.Bad(String problem) -> {
                problems.println(problem);
                yield WRONG_CONFIGURATION;
            }
            case CommandLine.Parsed.Good(CommandLine line) -> configured(line);
        };
    }

    private int configured(CommandLine line) {
        List<TerminalExtension> extensions =
                ServiceLoader.load(TerminalExtension.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();
        Set<String> keys =
                extensions.stream()
                        .flatMap(extension -> extension.configKeys().stream())
                        .collect(Collectors.toUnmodifiableSet());
        try (var devices = new Devices()) {
            var reader = new ConfigReader(line.config(), line.values(), keys, devices);
            return switch (reader.read()) {
                case ConfigReading.Refused(var wrong) -> {
                    wrong.forEach(problems::println);
                    yield WRONG_CONFIGURATION;
                }
                case ConfigReading.Loaded(TerminalConfig config) ->
                        serve(config, devices, extensions, line.headless());
            };
        }
    }

    /// The named boundary of the command line: whatever keeps the terminal from starting becomes one line and a code.
    private int serve(
            TerminalConfig config,
            Devices devices,
            List<TerminalExtension> extensions,
            boolean headless) {
        try (var _ = Wiring.start(config, headless, devices, extensions, rooms, this::end)) {
            LOG.info("terminal.started {} as {}", config.id(), config.profile().tag());
            stop.await();
            LOG.info("terminal.stopping {}", config.id());
            return OK;
        } catch (CannotStartException e) {
            problems.println("cannot start: " + e.getMessage());
            return CANNOT_START;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return OK;
        } catch (RuntimeException e) {
            LOG.error("terminal.failed", e);
            problems.println("cannot start: " + e.getClass().getSimpleName());
            return CANNOT_START;
        }
    }
}
