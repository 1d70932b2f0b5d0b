package mo.balcao.dock.runner;

import static mo.balcao.dock.runner.Run.say;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import mo.balcao.dock.control.GlassRemote;
import mo.balcao.dock.journey.BadInput;
import mo.balcao.dock.journey.Evidence;
import mo.balcao.dock.journey.JourneyA;
import mo.balcao.dock.journey.Tally;
import mo.balcao.dock.journey.Walk;
import mo.balcao.dock.world.Ledger;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The headless run: residents at the glass, one terminal process for each part, and what came of it in the terminal's
/// store, the ledger and the paper, counted while no terminal runs.
final class Play {
    private final RunOptions options;
    private final RunFolder folder;
    private final Operator operator;
    private final World world;
    private final TerminalChild terminal;
    private final Ledger ledger;

    Play(
            RunOptions options,
            RunFolder folder,
            Operator operator,
            World world,
            TerminalChild terminal) {
        this.options = options;
        this.folder = folder;
        this.operator = operator;
        this.world = world;
        this.terminal = terminal;
        this.ledger = new Ledger(operator, TerminalChild.ID);
    }

    /// A part of the run, at one terminal process.
    @FunctionalInterface
    private interface Part {
        void play(Walk walk) throws IOException;
    }

    /// What stood before a part was played.
    private record Before(Set<String> captured, int events, long ledger, int slips) {}

    /// The exit code.
    int call() throws IOException {
        Files.createDirectories(options.out());
        say("Playing the journeys; pictures go to " + options.out());
        Before before = before();
        if (!played("a", walk -> new JourneyA(walk, world, operator).play(languages()))) {
            return 1;
        }
        Tally main = tally("main job", before, 1, 1);
        say("Playing what goes wrong at a counter");
        boolean withstood = bad(before());
        keep(before);
        say(main.toString());
        return main.holds() && withstood ? 0 : 1;
    }

    /// Every language once, the chosen one last.
    private List<String> languages() {
        List<String> languages = new ArrayList<>(RunOptions.LANGUAGES);
        languages.remove(options.language());
        languages.add(options.language());
        return languages;
    }

    private boolean bad(Before before) throws IOException {
        BadInput bad = new BadInput(world, operator);
        if (!played("bad", walk -> bad.play(walk, options.language()))) {
            return false;
        }
        List<String> all = Evidence.events(folder.terminal());
        List<String> events = all.subList(before.events, all.size());
        if (!Evidence.inOrder(events, bad.events())) {
            System.err.println("balcao: the journal lacks one of " + bad.events() + ": " + events);
            return false;
        }
        Tally tally = tally("bad input: " + bad.events().size() + " acts", before, bad.cases(), 0);
        say(tally.toString());
        return tally.holds();
    }

    /// Plays to the end of the terminal process; false, with a word on standard error and a picture, when a screen did not
    /// come.
    private boolean played(String name, Part part) throws IOException {
        terminal.start();
        try (GlassRemote glass = terminal.glass()) {
            Walk walk = new Walk(glass, options.out(), name);
            try {
                part.play(walk);
            } catch (IOException e) {
                System.err.println(
                        "balcao: stopped: " + e.getMessage() + "; see " + terminal.log());
                walk.picture("stopped-here");
                return false;
            }
            glass.quit();
        }
        terminal.close();
        return true;
    }

    private Before before() throws IOException {
        return new Before(
                Set.copyOf(Evidence.captured(folder.terminal())),
                Evidence.events(folder.terminal()).size(),
                Ledger.seq(ledger.after(0)),
                world.slips().size());
    }

    private Tally tally(String what, Before before, int journeys, int slips) throws IOException {
        List<String> captured = new ArrayList<>(Evidence.captured(folder.terminal()));
        captured.removeAll(before.captured);
        return new Tally(
                what,
                journeys,
                captured,
                lines(ledger.after(before.ledger)),
                JourneyA.RECIPIENTS,
                world.slips().size() - before.slips,
                slips);
    }

    private static List<Tally.LedgerLine> lines(List<JsonNode> entries) {
        return entries.stream()
                .map(entry ->
                        new Tally.LedgerLine(
                                entry.path("transactionId").asString(""),
                                entry.path("department").asString("")))
                .toList();
    }

    private void keep(Before before) throws IOException {
        List<BufferedImage> slips = world.slips();
        for (int i = before.slips; i < slips.size(); i++) {
            picture(slips.get(i), "slip-" + (i + 1 - before.slips));
        }
        List<JsonNode> entries = ledger.after(before.ledger);
        Files.writeString(
                options.out().resolve("ledger.json"),
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(entries)
                        + "\n");
    }

    private void picture(BufferedImage slip, String name) throws IOException {
        ImageIO.write(slip, "png", options.out().resolve(name + ".png").toFile());
    }
}
