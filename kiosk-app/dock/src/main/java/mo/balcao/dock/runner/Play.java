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
import mo.balcao.dock.journey.BadDoors;
import mo.balcao.dock.journey.BadInput;
import mo.balcao.dock.journey.FrozenScreen;
import mo.balcao.dock.journey.JourneyA;
import mo.balcao.dock.journey.JourneyB;
import mo.balcao.dock.journey.JourneyC;
import mo.balcao.dock.journey.Machine;
import mo.balcao.dock.journey.PowerCutInPrint;
import mo.balcao.dock.journey.Tally;
import mo.balcao.dock.world.Operator;
import mo.balcao.dock.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The headless run: residents at the glass, one terminal process for each part, and what came of it in the terminals'
/// stores, the ledger and the paper, counted while no terminal runs.
final class Play {
    /// With every line ticked.
    private static final Map<String, Set<String>> RECIPIENTS =
            Map.of(
                    "proof-of-life",
                    Set.of("FSS", "IAS", "FP"),
                    "change-contact-data",
                    Set.of("DSI", "FSS", "FP", "IC", "DSAMA"),
                    Operator.LOCKER_SERVICE,
                    Set.of("DSI"));

    private final RunOptions options;
    private final Operator operator;
    private final World world;
    private final Unit kiosk;
    private final Unit locker;

    Play(RunOptions options, Operator operator, World world, Unit kiosk, Unit locker) {
        this.options = options;
        this.operator = operator;
        this.world = world;
        this.kiosk = kiosk;
        this.locker = locker;
    }

    /// A part of the run.
    @FunctionalInterface
    private interface Part {
        void play(Machine machine) throws IOException;
    }

    /// What stood before parts were played.
    private record Before(Unit.Mark kiosk, Unit.Mark locker, int slips) {}

    /// The exit code.
    int call() throws IOException {
        Files.createDirectories(options.out());
        say("Pictures go to " + options.out());
        Before before = before();
        boolean all = options.station() == Station.MULTI_FUNCTION;
        if ((all && !(proofOfLife() && offline())) || !collection()) {
            return 1;
        }
        int journeys = all ? 3 : 1;
        Tally main = tally("main job", before, journeys, journeys);
        boolean withstood = badDoors() && (!all || (frozen() && bad() && powerCutInPrint()));
        keep(before);
        say(main.toString());
        return main.holds() && withstood ? 0 : 1;
    }

    private boolean proofOfLife() throws IOException {
        List<String> languages = new ArrayList<>(RunOptions.LANGUAGES);
        languages.remove(options.language());
        languages.add(options.language());
        return played(
                kiosk,
                "a",
                "Proof of life",
                machine -> {
                    new JourneyA(world, operator).play(machine.on(), languages);
                    machine.off();
                });
    }

    private boolean offline() throws IOException {
        return played(
                kiosk,
                "b",
                "Network down, then a power cut",
                machine ->
                        new JourneyB(world, operator, kiosk.ledger())
                                .play(machine, options.language()));
    }

    private boolean collection() throws IOException {
        return played(
                locker,
                "c",
                "A document is collected from a locker",
                machine ->
                        new JourneyC(world, operator)
                                .play(machine, Station.LOCKER.id(), options.language()));
    }

    private boolean badDoors() throws IOException {
        Before before = before();
        boolean played =
                played(
                        locker,
                        "doors",
                        "Doors that jam, open late, stay open, and are the wrong ones",
                        machine ->
                                new BadDoors(world, operator, Station.LOCKER.id())
                                        .play(machine, options.language()));
        return played
                && locker.journalled(before.locker, BadDoors.EVENTS)
                && counted(tally("doors", before, BadDoors.CASES, BadDoors.CASES));
    }

    private boolean frozen() throws IOException {
        Before before = before();
        boolean played =
                played(
                        kiosk,
                        "frozen",
                        "A screen that freezes in the middle of a form",
                        machine ->
                                new FrozenScreen(world, operator)
                                        .play(machine, options.language()));
        return played
                && kiosk.journalled(before.kiosk, FrozenScreen.EVENTS)
                && counted(tally("frozen screen", before, 1, 1));
    }

    private boolean bad() throws IOException {
        Before before = before();
        BadInput bad = new BadInput(world, operator);
        boolean played =
                played(
                        kiosk,
                        "bad",
                        "What goes wrong at a counter",
                        machine -> {
                            bad.play(machine.on(), options.language());
                            machine.off();
                        });
        return played
                && kiosk.journalled(before.kiosk, bad.events())
                && counted(tally("what goes wrong", before, bad.cases(), 0));
    }

    private boolean powerCutInPrint() throws IOException {
        Before before = before();
        boolean played =
                played(
                        kiosk,
                        "print",
                        "Power cut while a slip is printed",
                        machine ->
                                new PowerCutInPrint(world, operator)
                                        .play(machine, Station.MULTI_FUNCTION.id()));
        int slips = world.slips().size() - before.slips;
        return played
                && kiosk.journalled(before.kiosk, PowerCutInPrint.EVENTS)
                && counted(tally("power cut in print", before, 1, slips));
    }

    private static boolean counted(Tally tally) {
        say(tally.toString());
        return tally.holds();
    }

    /// Plays a part; false, with a word on standard error and a picture, when a screen did not come.
    private boolean played(Unit unit, String name, String what, Part part) throws IOException {
        say(what);
        try (Plug plug = new Plug(unit.terminal(), new Album(options.out(), name))) {
            try {
                part.play(plug);
                return true;
            } catch (RefusedConfiguration e) {
                throw e;
            } catch (IOException e) {
                System.err.println(
                        "balcao: stopped: " + e.getMessage() + "; see " + unit.terminal().log());
                plug.lastLook();
                return false;
            }
        }
    }

    private Before before() throws IOException {
        return new Before(kiosk.mark(), locker.mark(), world.slips().size());
    }

    private Tally tally(String what, Before before, int journeys, int slips) throws IOException {
        List<String> captured = new ArrayList<>(kiosk.capturedSince(before.kiosk));
        captured.addAll(locker.capturedSince(before.locker));
        return new Tally(
                what,
                journeys,
                captured,
                Unit.lines(filed(before)),
                RECIPIENTS,
                world.slips().size() - before.slips,
                slips);
    }

    private List<JsonNode> filed(Before before) throws IOException {
        List<JsonNode> entries = new ArrayList<>(kiosk.filedSince(before.kiosk));
        entries.addAll(locker.filedSince(before.locker));
        return entries;
    }

    private void keep(Before before) throws IOException {
        List<BufferedImage> slips = world.slips();
        for (int i = before.slips; i < slips.size(); i++) {
            picture(slips.get(i), "slip-" + (i + 1 - before.slips));
        }
        Files.writeString(
                options.out().resolve("ledger.json"),
                JsonMapper.shared()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(filed(before))
                        + "\n");
    }

    private void picture(BufferedImage slip, String name) throws IOException {
        ImageIO.write(slip, "png", options.out().resolve(name + ".png").toFile());
    }
}
