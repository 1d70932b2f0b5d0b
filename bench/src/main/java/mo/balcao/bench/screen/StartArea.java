package mo.balcao.bench.screen;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mo.balcao.bench.Aim;
import mo.balcao.bench.Area;
import mo.balcao.bench.Measurement;
import mo.balcao.bench.Rest;
import mo.balcao.bench.Run;
import mo.balcao.bench.Workshop;

/// From the launcher's `exec` to the first picture of an enrolled terminal (paper and header), to its whole first screen,
/// and its memory 2 s later. The browser paints its page at once, so that both figures of it are the same.
public final class StartArea implements Area {
    private static final int TURNS = 11;
    private static final Duration SETTLE = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Measurement> measure(Workshop workshop) throws IOException {
        try (Stand stand = Stand.build(workshop)) {
            List<Run> starts = new ArrayList<>();
            List<Run> wholes = new ArrayList<>();
            List<Run> weights = new ArrayList<>();
            for (int turn = 1; turn <= TURNS; turn++) {
                double ours = stand.startTerminal();
                double ourWhole = stand.whole();
                double ourWeight = weight(stand);
                double theirs = stand.startBrowser("attract.html");
                double theirWhole = stand.whole();
                double theirWeight = weight(stand);
                wholes.add(new Run(ourWhole, theirWhole));
                starts.add(new Run(ours, theirs));
                weights.add(new Run(ourWeight, theirWeight));
                workshop.say("  turn %d: %.0f ms beside %.0f ms".formatted(turn, ours, theirs));
            }
            return List.of(
                    Measurement.ofMedians(
                            "exec to first picture",
                            "ms",
                            stand.against(),
                            new Aim.AtMost(1),
                            starts),
                    Measurement.ofMedians(
                            "exec to the whole first screen",
                            "ms",
                            stand.against(),
                            new Aim.AtMost(1),
                            wholes),
                    Measurement.ofMedians(
                            "memory 2 s later (PSS)",
                            "MB",
                            stand.against(),
                            new Aim.AtMost(0.6),
                            weights));
        }
    }

    private static double weight(Stand stand) throws IOException {
        Rest.of(SETTLE);
        double weight = stand.pss();
        stand.stop();
        return weight;
    }
}
