package mo.balcao.dock.runner;

import java.io.IOException;
import java.nio.file.Path;
import mo.balcao.dock.world.World;

/// One run: platform, terminal and the world around it. Headless it plays residents and counts; with a display it attends
/// until it is told to end.
public final class Run {
    private final RunOptions options;

    public Run(RunOptions options) {
        this.options = options;
    }

    /// The exit code.
    public int call() throws IOException {
        try (Holder holder = new Holder();
                RunFolder folder = RunFolder.take(options.data(), options.fresh())) {
            Runtime.getRuntime().addShutdownHook(new Thread(holder::close, "farewell"));
            say("Data folder: " + options.data());
            say("Starting the central platform (the first time makes its database)");
            PlatformChild platform = holder.keep(new PlatformChild(options, folder));
            Path keytool = options.java().resolveSibling("keytool");
            World world =
                    holder.keep(
                            World.begin(
                                    folder.world(), keytool, platform.operator().url().getPort()));
            TerminalChild terminal =
                    holder.keep(new TerminalChild(options, folder, platform.operator(), world));
            return options.headless()
                    ? new Play(options, folder, platform.operator(), world, terminal).call()
                    : new Attendance(holder, platform, world, terminal).call();
        }
    }

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
