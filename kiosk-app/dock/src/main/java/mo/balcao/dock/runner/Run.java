package mo.balcao.dock.runner;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import mo.balcao.dock.control.GlassRemote;
import mo.balcao.dock.journey.Evidence;
import mo.balcao.dock.journey.JourneyA;
import mo.balcao.dock.journey.Tally;
import mo.balcao.dock.journey.Walk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// One run: platform, terminal and the world around it; headless it plays the journeys and counts.
public final class Run {
    private static final int BAD_CONFIGURATION = 2;

    private final RunOptions options;

    public Run(RunOptions options) {
        this.options = options;
    }

    /// The exit code.
    public int call() throws IOException {
        try (Holder holder = new Holder();
                RunFolder folder = RunFolder.take(options.data(), options.fresh())) {
            Thread farewell = new Thread(holder::close, "farewell");
            Runtime.getRuntime().addShutdownHook(farewell);
            say("Data folder: " + options.data());
            say("Starting the central platform (the first time makes its database)");
            Operator operator = PlatformChild.start(options, folder, holder).operator();
            World world = holder.keep(World.begin(folder.world()));
            TerminalChild terminal = new TerminalChild(options, folder);
            Path config = terminal.configure(operator, world);
            List<String> before = Evidence.captured(folder.terminal());
            say("Starting the terminal (" + options.profile() + ")");
            Child child = holder.keep(terminal.start(config));
            try (GlassRemote remote = terminal.remote(child)) {
                int code =
                        options.headless()
                                ? play(folder, operator, world, child, remote, before)
                                : attend(child);
                return code;
            } catch (IOException e) {
                if (!child.alive() && child.exitCode() == BAD_CONFIGURATION) {
                    System.err.println(terminal.lastLine(child.log()));
                    return BAD_CONFIGURATION;
                }
                throw e;
            }
        }
    }

    private int attend(Child child) throws IOException {
        say("The terminal is on the screen. Ctrl-C ends everything.");
        try {
            return child.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private int play(
            RunFolder folder,
            Operator operator,
            World world,
            Child child,
            GlassRemote remote,
            List<String> before)
            throws IOException {
        Files.createDirectories(options.out());
        long ledgerBefore = lastLedgerSeq(operator);
        say("Playing the journeys; pictures go to " + options.out());
        try {
            new JourneyA(new Walk(remote, options.out()), world, operator)
                    .play(List.of("zh-Hans", "pt", "en", options.language()));
        } catch (IOException e) {
            new Walk(remote, options.out()).picture("stopped-here");
            throw new IOException(
                    "journey A stopped: " + e.getMessage() + "; logs: " + child.log().getParent(),
                    e);
        }
        remote.quit();
        child.close();
        List<String> captured = new ArrayList<>(Evidence.captured(folder.terminal()));
        captured.removeAll(Set.copyOf(before));
        Tally tally =
                new Tally(
                        1,
                        captured,
                        ledger(operator, ledgerBefore),
                        JourneyA.RECIPIENTS,
                        keepSlips(world.slips()));
        say(tally.toString());
        return tally.holds() ? 0 : 1;
    }

    private int keepSlips(List<BufferedImage> slips) throws IOException {
        int number = 0;
        for (BufferedImage slip : slips) {
            ImageIO.write(slip, "png", options.out().resolve("slip-" + ++number + ".png").toFile());
        }
        return number;
    }

    private static long lastLedgerSeq(Operator operator) throws IOException {
        long last = 0;
        for (JsonNode page = page(operator, 0); !page.isEmpty(); page = page(operator, last)) {
            last = page.get(page.size() - 1).path("ledgerSeq").asLong(0);
        }
        return last;
    }

    private List<Tally.LedgerLine> ledger(Operator operator, long after) throws IOException {
        ArrayNode entries = JsonMapper.shared().createArrayNode();
        long last = after;
        for (JsonNode page = page(operator, last); !page.isEmpty(); page = page(operator, last)) {
            page.forEach(entries::add);
            last = page.get(page.size() - 1).path("ledgerSeq").asLong(0);
        }
        JsonMapper pretty = JsonMapper.shared();
        Files.writeString(
                options.out().resolve("ledger.json"),
                pretty.writerWithDefaultPrettyPrinter().writeValueAsString(entries) + "\n");
        List<Tally.LedgerLine> lines = new ArrayList<>();
        entries.forEach(entry ->
                lines.add(
                        new Tally.LedgerLine(
                                entry.path("transactionId").asString(""),
                                entry.path("department").asString(""))));
        return lines;
    }

    private static JsonNode page(Operator operator, long after) throws IOException {
        return operator.get("/v1/operator/ledger?terminal=" + TerminalChild.ID + "&after=" + after)
                .path("entries");
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
