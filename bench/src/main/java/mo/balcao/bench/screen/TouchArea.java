package mo.balcao.bench.screen;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import mo.balcao.bench.Aim;
import mo.balcao.bench.Area;
import mo.balcao.bench.Figures;
import mo.balcao.bench.Measurement;
import mo.balcao.bench.Rest;
import mo.balcao.bench.Run;
import mo.balcao.bench.Workshop;
import mo.balcao.bench.screen.Stand.Spot;

/// The list of services with the largest text: from the press of a tile to the picture of the pressed tile, and how many
/// pictures a second come while a finger drags the list. The browser's page does both with its own means (`:active`,
/// `scrollTop`).
public final class TouchArea implements Area {
    private static final int ROUNDS = 4;
    private static final int PRESSES = 30;
    private static final int DRAGS = 3;
    private static final Duration DRAG = Duration.ofSeconds(2);
    private static final int REACH = 220;
    private static final Duration SETTLED = Duration.ofSeconds(4);
    private static final double FRAMES_WANTED = 58;

    private static final Spot MIDDLE = new Spot(540, 1100);
    private static final Spot PORTUGUESE = new Spot(330, 1825);
    private static final Spot LARGER_TEXT = new Spot(705, 1825);
    private static final Spot TILE = new Spot(800, 700);
    private static final Spot IN_TILE = new Spot(880, 685);
    private static final Spot ASIDE = new Spot(900, 60);
    private static final Spot FINGER = new Spot(620, 1400);

    private final RandomGenerator random = RandomGeneratorFactory.getDefault().create(1);

    @Override
    public String name() {
        return "touch";
    }

    private record Side(List<Double> presses, List<Double> frames) {
        static Side none() {
            return new Side(new ArrayList<>(), new ArrayList<>());
        }
    }

    @Override
    public List<Measurement> measure(Workshop workshop) throws IOException {
        Side ours = Side.none();
        Side theirs = Side.none();
        String against;
        try (Stand stand = Stand.build(workshop)) {
            against = stand.against();
            for (int round = 1; round <= ROUNDS; round++) {
                workshop.say("  round %d of %d".formatted(round, ROUNDS));
                toHome(stand);
                touch(stand, ours);
                double _ = stand.startBrowser("home.html");
                Rest.of(SETTLED);
                touch(stand, theirs);
            }
        }
        List<Run> presses = runs(ours.presses, theirs.presses);
        return List.of(
                Measurement.ofMedians(
                        "press to picture, p50", "ms", against, new Aim.AtMost(1), presses),
                new Measurement(
                        "press to picture, p99",
                        "ms",
                        against,
                        Figures.percentile(ours.presses, 99),
                        Figures.percentile(theirs.presses, 99),
                        new Aim.AtMost(1),
                        presses),
                Measurement.ofMedians(
                        "pictures a second in a drag",
                        "1/s",
                        against,
                        new Aim.Least(FRAMES_WANTED),
                        runs(ours.frames, theirs.frames)));
    }

    private static void toHome(Stand stand) throws IOException {
        double _ = stand.startTerminal();
        Rest.of(SETTLED);
        stand.click(MIDDLE);
        stand.click(PORTUGUESE);
        for (int larger = 0; larger < 3; larger++) {
            stand.click(LARGER_TEXT);
        }
        Rest.of(SETTLED);
    }

    private void touch(Stand stand, Side side) throws IOException {
        for (int i = 0; i < PRESSES; i++) {
            side.presses.add(stand.press(TILE, IN_TILE, ASIDE));
            // Longer than a double tap, and in no rhythm with the display's.
            Rest.of(Duration.ofMillis(700 + random.nextInt(60)));
        }
        for (int i = 0; i < DRAGS; i++) {
            side.frames.add(stand.drag(FINGER, REACH, DRAG));
        }
        stand.stop();
    }

    private static List<Run> runs(List<Double> ours, List<Double> theirs) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            runs.add(new Run(ours.get(i), theirs.get(i)));
        }
        return runs;
    }
}
