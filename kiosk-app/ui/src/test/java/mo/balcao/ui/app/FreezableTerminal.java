package mo.balcao.ui.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Parent;
import mo.balcao.core.config.TerminalConfig;
import mo.balcao.core.runner.Published;
import mo.balcao.core.runner.Slips;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Counter;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Texts;

/// The program of a terminal in a process of its own, as `Main` runs it, with a small catalogue and no platform. Standard
/// output says what the glass shows; standard input is the resident (`touch`), and the bug (`freeze`).
final class FreezableTerminal implements Rooms {
    private static final String CATALOGUE =
            """
            {"version": 1, "issued": "2026-01-01T00:00:00Z", "expires": "2999-01-01T00:00:00Z",
             "departments": [], "services": [], "notices": [],
             "tokenShapes": {"eid": "E.*", "border": "B.*", "pickup": "P.*"}}
            """;
    private static final String AUTHORISATION =
            """
            {"id": "auth-1", "version": 1, "verifier": "v", "site": "s", "purposes": {},
             "notBefore": "2026-01-01T00:00:00Z", "notAfter": "2999-01-01T00:00:00Z"}
            """;

    private final MemoryRooms rooms =
            new MemoryRooms(
                    new Published.Payloads(
                            Optional.of(CATALOGUE.getBytes(StandardCharsets.UTF_8)),
                            Optional.of(AUTHORISATION.getBytes(StandardCharsets.UTF_8))));

    public static void main(String[] arguments) {
        var problems = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var program = new TerminalProgram(new FreezableTerminal(), problems);
        Runtime.getRuntime().addShutdownHook(new Thread(program::terminate, "terminate"));
        int code = program.run(List.of(arguments));
        program.ended();
        System.exit(code);
    }

    @Override
    public CacheRoom cache(TerminalConfig config) {
        return rooms.cache(config);
    }

    @Override
    public Slips slips(Texts texts, TerminalConfig config) {
        return rooms.slips(texts, config);
    }

    @Override
    public Parent glass(Counter counter, TerminalConfig config) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        counter.watch(display ->
                out.println(
                        "shown "
                                + display.screen().getClass().getSimpleName()
                                + " "
                                + display.comfort().language()));
        Thread.ofPlatform().daemon().name("resident").start(() -> serve(counter));
        return rooms.glass(counter, config);
    }

    private static void serve(Counter counter) {
        try (var in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                switch (line) {
                    case "touch" -> counter.act(new Act.Prefer(Comfort.defaults(Language.PT)));
                    case "freeze" -> Platform.runLater(FreezableTerminal::hang);
                    default -> throw new IllegalArgumentException(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
