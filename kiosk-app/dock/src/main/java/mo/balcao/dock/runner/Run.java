package mo.balcao.dock.runner;

import java.io.IOException;
import java.nio.file.Path;
import mo.balcao.dock.world.Ledger;
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
            return options.headless()
                    ? new Play(
                                    options,
                                    platform.operator(),
                                    world,
                                    unit(holder, folder, platform, world, Station.MULTI_FUNCTION),
                                    unit(holder, folder, platform, world, Station.LOCKER))
                            .call()
                    : new Attendance(
                                    holder,
                                    platform,
                                    world,
                                    terminal(holder, folder, platform, world, options.station()))
                            .call();
        }
    }

    private Unit unit(
            Holder holder, RunFolder folder, PlatformChild platform, World world, Station station) {
        return new Unit(
                terminal(holder, folder, platform, world, station),
                folder.data(station),
                new Ledger(platform.operator(), station.id()));
    }

    private TerminalChild terminal(
            Holder holder, RunFolder folder, PlatformChild platform, World world, Station station) {
        return holder.keep(new TerminalChild(station, options, folder, platform.operator(), world));
    }

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
