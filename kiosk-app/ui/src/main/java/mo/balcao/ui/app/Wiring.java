package mo.balcao.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;
import mo.balcao.cache.port.SystemTime;
import mo.balcao.core.config.TerminalConfig;
import mo.balcao.core.runner.SchedulingSessionThread;
import mo.balcao.core.runner.SessionKeeping;
import mo.balcao.core.runner.SessionRunner;
import mo.balcao.core.runner.Surroundings;
import mo.balcao.core.runner.TmpfsKeeping;
import mo.balcao.core.screen.Counter;
import mo.balcao.core.text.Texts;
import mo.balcao.ui.Curtain;
import mo.balcao.ui.DisplayGeometry;
import mo.balcao.ui.FxThread;
import mo.balcao.ui.extension.Terminal;
import mo.balcao.ui.extension.TerminalExtension;

/// The composition root: every part of a terminal is made and joined here, top to bottom, and closed in reverse. Main
/// thread.
final class Wiring implements AutoCloseable {
    private final Deque<Runnable> closing = new ArrayDeque<>();

    private Wiring() {}

    /// @param stop ends the terminal; returns at once, any thread
    /// @param headless without a window system
    /// @throws CannotStartException when it cannot; what was already open is closed then
    static Wiring start(
            TerminalConfig config,
            boolean headless,
            Devices devices,
            List<TerminalExtension> extensions,
            Rooms rooms,
            Runnable stop) {
        var wiring = new Wiring();
        boolean joined = false;
        try {
            wiring.join(config, headless, devices, extensions, rooms, stop);
            joined = true;
            return wiring;
        } finally {
            if (!joined) {
                wiring.close();
            }
        }
    }

    private void join(
            TerminalConfig config,
            boolean headless,
            Devices devices,
            List<TerminalExtension> extensions,
            Rooms rooms,
            Runnable stop) {
        // JavaFX takes as long to start as all the rest: it starts beside it, and has something to
        // show at once.
        var toolkit = new Toolkit(headless);
        closing.push(toolkit::close);
        var curtained =
                toolkit.whenStarted(() -> {
                    var size = config.glass();
                    var geometry = new DisplayGeometry(size.widthMm(), size.heightMm());
                    return new Window(Curtain.of(geometry), stop).show();
                });
        var logs = new Logs(folder(config.data()));
        closing.push(logs::close);
        CacheRoom cache = rooms.cache(config);
        closing.push(cache::close);
        cache.reportDevices(devices::report);
        Optional<TmpfsKeeping> memory = RuntimeFolder.keeping(config);
        memory.ifPresent(keeping ->
                closing.push(() -> {
                    keeping.forget();
                    keeping.close();
                }));
        Texts texts = Texts.load();
        var around =
                new Surroundings(
                        devices.reader(),
                        devices.printer(),
                        devices.lockers(),
                        cache.outbox(),
                        cache.effects(),
                        cache.audit(),
                        cache.link(),
                        cache.published(),
                        rooms.slips(texts, config),
                        memory.<SessionKeeping>map(keeping -> keeping)
                                .orElseGet(SessionKeeping::nothing),
                        new SystemTime(),
                        InstantSource.system());
        SessionRunner counter =
                SessionRunner.start(
                        around,
                        new SchedulingSessionThread(),
                        texts,
                        config.profile(),
                        config.language());
        closing.push(counter::close);
        Window window = Toolkit.await(curtained);
        toolkit.call(() -> {
            window.show(rooms.glass(counter, config));
            return window;
        });
        closing.push(() -> toolkit.begin(window::hide));
        var frozen =
                new FrozenScreen(Logs.folder(config.data()), counter::screenFrozen, around.wall());
        closing.push(new Watchdog(new FxThread(), System::nanoTime, frozen).start());
        var terminal = new Running(config, window, counter, devices, stop);
        for (TerminalExtension extension : extensions) {
            closing.push(extension.attach(terminal)::close);
        }
    }

    private static Path folder(Path data) {
        try {
            return Files.createDirectories(data);
        } catch (IOException e) {
            throw new CannotStartException("terminal.data = " + data + ": cannot be made", e);
        }
    }

    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
    }

    private record Running(
            TerminalConfig config, Window window, Counter counter, Devices ports, Runnable end)
            implements Terminal {
        @Override
        public Stage stage() {
            return window.stage();
        }

        @Override
        public Scene scene() {
            return window.scene();
        }

        @Override
        public <T> Optional<T> devices(Class<T> type) {
            return ports.provider(type);
        }

        @Override
        public void stop() {
            end.run();
        }
    }
}
