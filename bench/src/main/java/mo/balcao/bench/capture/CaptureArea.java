package mo.balcao.bench.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mo.balcao.bench.Aim;
import mo.balcao.bench.Area;
import mo.balcao.bench.Figures;
import mo.balcao.bench.Measurement;
import mo.balcao.bench.Run;
import mo.balcao.bench.Turns;
import mo.balcao.bench.Workshop;
import mo.balcao.cache.store.SqliteStore;

/// How long a capture takes until it is durable, alone and among concurrent callers.
public final class CaptureArea implements Area {
    private static final Aim AIM = new Aim.AtMost(1.5);
    private static final int WARM_UP = 40;
    private static final int RUNS = 41;
    private static final int ALONE = 20;

    /// As many as share one commit at most.
    private static final int CALLERS = 64;

    @Override
    public String name() {
        return "capture";
    }

    @Override
    public List<Measurement> measure(Workshop workshop) throws IOException {
        Path folder = workshop.emptyFolder("capture");
        Path program = workshop.compile("capture", List.of("sqlite3"));
        Path theirs = folder.resolve("peer.db");
        SqliteStore.open(theirs, Instant::now).close(); // the product makes the peer's tables too
        List<Measurement> measurements = new ArrayList<>();
        try (Captures ours = new Captures(folder.resolve("ours.db"))) {
            ours.oneByOne(1);
            try (PlainC peer = PlainC.start(program, theirs, ours)) {
                workshop.say(
                        "  both on %s in %s, %s; SQLite %s in ours"
                                .formatted(
                                        Files.getFileStore(folder).type(),
                                        folder,
                                        peer.settings(),
                                        ours.ask("SELECT sqlite_version()").getFirst()));
                workshop.say(
                        "  warm-up: %d captures alone, %d at once, on both sides"
                                .formatted(WARM_UP * ALONE, WARM_UP * CALLERS));
                measurements.add(alone(ours, peer));
                measurements.addAll(together(ours, peer));
            }
            try (Captures written = new Captures(theirs)) {
                workshop.say(
                        "  bytes of a case: ours %s, peer %s"
                                .formatted(RowSize.of(ours), RowSize.sameAs(ours, written)));
            }
        }
        return measurements;
    }

    private static Measurement alone(Captures ours, PlainC peer) throws IOException {
        List<Run> runs =
                Turns.interleave(
                        WARM_UP,
                        RUNS,
                        () -> Figures.median(ours.oneByOne(ALONE)),
                        () -> Figures.median(peer.oneByOne(ALONE)));
        return Measurement.ofMedians(
                "capture, one at a time (p50 of " + ALONE + ")", "µs", peer.name(), AIM, runs);
    }

    /// One burst gives two figures. For the peer, which commits the whole burst at once, they are the same.
    private static List<Measurement> together(Captures ours, PlainC peer) throws IOException {
        List<Run> medians = new ArrayList<>();
        List<Run> lasts = new ArrayList<>();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            Captures.Burst burst = ours.burst(CALLERS);
            double theirs = peer.group(CALLERS);
            if (i >= WARM_UP) {
                medians.add(new Run(burst.median(), theirs));
                lasts.add(new Run(burst.last(), theirs));
            }
        }
        String callers = "capture, " + CALLERS + " callers at once, ";
        return List.of(
                Measurement.ofMedians(callers + "p50", "µs", peer.name(), AIM, medians),
                Measurement.ofMedians(callers + "the last", "µs", peer.name(), AIM, lasts));
    }
}
