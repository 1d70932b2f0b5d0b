package mo.balcao.bench.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import mo.balcao.bench.Aim;
import mo.balcao.bench.Area;
import mo.balcao.bench.Figures;
import mo.balcao.bench.Measurement;
import mo.balcao.bench.Rest;
import mo.balcao.bench.Run;
import mo.balcao.bench.Workshop;
import mo.balcao.cache.store.SqliteStore;

/// How long a capture takes until it is durable, alone and among concurrent callers.
public final class CaptureArea implements Area {
    private static final Aim AIM = new Aim.AtMost(1.5);
    private static final int WARM_UP = 120;
    private static final int RUNS = 41;
    private static final int IN_A_ROW = 20;

    /// A terminal captures now and then: its disk and its threads are idle when a case comes, and a disk that was just
    /// written to answers sooner.
    private static final Duration REST = Duration.ofMillis(20);

    private static final int AFTER_REST = 201;

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
            double first = ours.one().whole();
            try (PlainC peer = PlainC.start(program, theirs, ours)) {
                workshop.say(
                        "  both on %s in %s, %s; SQLite %s in ours"
                                .formatted(
                                        Files.getFileStore(folder).type(),
                                        folder,
                                        peer.settings(),
                                        ours.ask("SELECT sqlite_version()").getFirst()));
                workshop.say(
                        "  the very first capture of ours, all classes to be loaded: %.0f ms"
                                .formatted(first / 1e3));
                warmUp(workshop, ours, peer);
                measurements.addAll(afterRest(ours, peer));
                measurements.addAll(inARow(ours, peer));
                measurements.addAll(together(ours, peer));
            }
            try (Captures written = new Captures(theirs)) {
                workshop.say(
                        "  bytes of a case: ours %.0f, peer %.0f"
                                .formatted(RowSize.of(ours), RowSize.sameAs(ours, written)));
            }
        }
        return measurements;
    }

    private static void warmUp(Workshop workshop, Captures ours, PlainC peer) throws IOException {
        for (int i = 0; i < WARM_UP; i++) {
            var _ = ours.inARow(IN_A_ROW);
            var _ = peer.inARow(IN_A_ROW);
            var _ = ours.burst(CALLERS);
            var _ = peer.group(CALLERS);
        }
        workshop.say(
                "  warm-up: %d captures in a row and %d bursts of %d on both sides"
                        .formatted(WARM_UP * IN_A_ROW, WARM_UP, CALLERS));
    }

    private static List<Measurement> inARow(Captures ours, PlainC peer) throws IOException {
        List<Run> whole = new ArrayList<>();
        List<Run> stored = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            List<Captures.Took> took = ours.inARow(IN_A_ROW);
            double theirs = Figures.median(peer.inARow(IN_A_ROW));
            whole.add(new Run(median(took, Captures.Took::whole), theirs));
            stored.add(new Run(median(took, Captures.Took::stored), theirs));
        }
        return both("p50 of " + IN_A_ROW + " in a row", peer, whole, stored);
    }

    private static List<Measurement> afterRest(Captures ours, PlainC peer) throws IOException {
        List<Run> whole = new ArrayList<>();
        List<Run> stored = new ArrayList<>();
        for (int i = 0; i < AFTER_REST; i++) {
            Rest.of(REST);
            Captures.Took took = ours.one();
            Rest.of(REST);
            double theirs = peer.inARow(1).getFirst();
            whole.add(new Run(took.whole(), theirs));
            stored.add(new Run(took.stored(), theirs));
        }
        return both("after " + REST.toMillis() + " ms of rest", peer, whole, stored);
    }

    private static List<Measurement> both(
            String when, PlainC peer, List<Run> whole, List<Run> stored) {
        return List.of(
                Measurement.ofMedians("capture, " + when, "µs", peer.name(), AIM, whole),
                Measurement.ofMedians("storing alone, " + when, "µs", peer.name(), AIM, stored));
    }

    private static double median(List<Captures.Took> took, ToDoubleFunction<Captures.Took> what) {
        return Figures.median(took.stream().map(what::applyAsDouble).toList());
    }

    /// One burst gives two figures. For the peer, which commits the whole burst at once, they are the same.
    private static List<Measurement> together(Captures ours, PlainC peer) throws IOException {
        List<Run> medians = new ArrayList<>();
        List<Run> lasts = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            Captures.Burst burst = ours.burst(CALLERS);
            double theirs = peer.group(CALLERS);
            medians.add(new Run(burst.median(), theirs));
            lasts.add(new Run(burst.last(), theirs));
        }
        String callers = "capture, " + CALLERS + " callers at once, ";
        return List.of(
                Measurement.ofMedians(callers + "p50", "µs", peer.name(), AIM, medians),
                Measurement.ofMedians(callers + "the last", "µs", peer.name(), AIM, lasts));
    }
}
