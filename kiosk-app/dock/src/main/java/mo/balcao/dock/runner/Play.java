package mo.balcao.dock.runner;

import static mo.balcao.dock.runner.Run.say;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import mo.balcao.dock.journey.Album;
import mo.balcao.dock.journey.BadInput;
import mo.balcao.dock.journey.Evidence;
import mo.balcao.dock.journey.FrozenScreen;
import mo.balcao.dock.journey.JourneyA;
import mo.balcao.dock.journey.JourneyB;
import mo.balcao.dock.journey.Machine;
import mo.balcao.dock.journey.PowerCutInPrint;
import mo.balcao.dock.journey.Tally;
import mo.balcao.dock.world.Ledger;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The headless run: residents at the glass, one terminal process for each part, and what came of it in the terminal's
/// store, the ledger and the paper, counted while no terminal runs.
final class Play {
    /// With every line ticked.
    private static final Map<String, Set<String>> RECIPIENTS =
            Map.of(
                    "proof-of-life", Set.of("FSS", "IAS", "FP"),
                    "change-contact-data", Set.of("DSI", "FSS", "FP", "IC", "DSAMA"));

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

    /// A part of the run.
    @FunctionalInterface
    private interface Part {
        void play(Machine machine) throws IOException;
    }

    /// What stood before a part was played.
    private record Before(Set<String> captured, int events, long ledger, int slips) {}

    /// The exit code.
    int call() throws IOException {
        Files.createDirectories(options.out());
        say("Pictures go to " + options.out());
        Before before = before();
        if (!played("a", "Proof of life", this::journeyA)) {
            return 1;
        }
        Tally main = tally("main job", before, 1, 1);
        boolean withstood =
                offline(before()) && frozen(before()) && bad(before()) && powerCutInPrint(before());
        keep(before);
        say(main.toString());
        return main.holds() && withstood ? 0 : 1;
    }

    private void journeyA(Machine machine) throws IOException {
        List<String> languages = new ArrayList<>(RunOptions.LANGUAGES);
        languages.remove(options.language());
        languages.add(options.language());
        new JourneyA(world, operator).play(machine.on(), languages);
        machine.off();
    }

    private boolean offline(Before before) throws IOException {
        boolean played =
                played(
                        "b",
                        "Network down, then a power cut",
                        machine ->
                                new JourneyB(world, operator, ledger)
                                        .play(machine, options.language()));
        return played && counted(tally("offline", before, 1, 1));
    }

    private boolean frozen(Before before) throws IOException {
        boolean played =
                played(
                        "frozen",
                        "A screen that freezes in the middle of a form",
                        machine ->
                                new FrozenScreen(world, operator)
                                        .play(machine, options.language()));
        return played
                && journalled(before, FrozenScreen.EVENTS)
                && counted(tally("frozen screen", before, 1, 1));
    }

    private boolean bad(Before before) throws IOException {
        BadInput bad = new BadInput(world, operator);
        boolean played =
                played(
                        "bad",
                        "What goes wrong at a counter",
                        machine -> {
                            bad.play(machine.on(), options.language());
                            machine.off();
                        });
        return played
                && journalled(before, bad.events())
                && counted(tally("what goes wrong", before, bad.cases(), 0));
    }

    private boolean powerCutInPrint(Before before) throws IOException {
        boolean played =
                played(
                        "print",
                        "Power cut while a slip is printed",
                        machine ->
                                new PowerCutInPrint(world, operator)
                                        .play(machine, TerminalChild.ID));
        int slips = world.slips().size() - before.slips;
        return played
                && journalled(before, PowerCutInPrint.EVENTS)
                && counted(tally("power cut in print", before, 1, slips));
    }

    private boolean journalled(Before before, List<String> wanted) throws IOException {
        List<String> all = Evidence.events(folder.terminal());
        List<String> events = all.subList(before.events, all.size());
        boolean complete = Evidence.inOrder(events, wanted);
        if (!complete) {
            System.err.println("balcao: the journal lacks one of " + wanted + ": " + events);
        }
        return complete;
    }

    private static boolean counted(Tally tally) {
        say(tally.toString());
        return tally.holds();
    }

    /// Plays a part; false, with a word on standard error and a picture, when a screen did not come.
    private boolean played(String name, String what, Part part) throws IOException {
        say(what);
        try (Plug plug = new Plug(terminal, new Album(options.out(), name))) {
            try {
                part.play(plug);
                return true;
            } catch (RefusedConfiguration e) {
                throw e;
            } catch (IOException e) {
                System.err.println(
                        "balcao: stopped: " + e.getMessage() + "; see " + terminal.log());
                plug.lastLook();
                return false;
            }
        }
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
                RECIPIENTS,
                world.slips().size() - before.slips,
                slips);
    }

    private static List<Tally.LedgerLine> lines(List<JsonNode> entries) {
        return entries.stream()
                .map(entry ->
                        new Tally.LedgerLine(
                                entry.path("transactionId").asString(""),
                                entry.path("service").asString(""),
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
