package mo.balcao.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import mo.balcao.cache.fake.FakePlatform;
import mo.balcao.cache.fake.FakePlatform.Result;
import mo.balcao.cache.fake.FakeTime;
import mo.balcao.cache.fake.SeededRandom;
import mo.balcao.cache.fake.Terminal;
import mo.balcao.cache.outbox.TransactionId;
import mo.balcao.cache.port.Transport.Failure;
import mo.balcao.cache.port.Transport.Reply;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One seed is one history of captures, faults, crashes and clocks over a real database. `-Dbalcao.seeds=N` runs more;
/// a failure names its seed, and `-Dbalcao.first-seed=N -Dbalcao.seeds=1` replays it.
class SimulationTest {
    private static final int STEPS = 60;

    @TempDir Path folder;

    private final FakeTime time = new FakeTime();
    private final FakePlatform platform = new FakePlatform();
    private final Map<String, List<String>> lanes = new LinkedHashMap<>();

    static LongStream seeds() {
        long first = Long.getLong("balcao.first-seed", 1);
        return LongStream.range(first, first + Long.getLong("balcao.seeds", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostDoubledOrOutOfOrder(long seed) {
        SeededRandom random = new SeededRandom(seed);
        Terminal terminal = open(random);
        platform.judge(_ -> verdict(random));
        for (int i = 0; i < STEPS; i++) {
            switch (random.below(12)) {
                case 0, 1, 2, 3 -> capture(terminal, "r" + random.below(4));
                case 4, 5, 6 -> {
                    var _ = terminal.sync.turn();
                }
                case 7 -> fault(random);
                case 8 -> time.pass(Duration.ofSeconds(random.below(400)));
                case 9 -> time.set(time.wall().plus(Duration.ofDays(random.below(700) - 350)));
                case 10 -> {
                    var _ = terminal.upkeep.turn();
                }
                default -> {
                    terminal.close(); // a crash: nothing is said goodbye to
                    if (random.below(3) == 0) {
                        time.reboot();
                    }
                    terminal = open(random);
                }
            }
        }
        heal(terminal);

        List<String> all = lanes.values().stream().flatMap(List::stream).toList();
        assertThat(platform.filed.keySet()).containsExactlyInAnyOrderElementsOf(all);
        lanes.forEach((resident, captured) ->
                assertThat(platform.filed.keySet().stream().filter(captured::contains))
                        .as("order of %s", resident)
                        .containsExactlyElementsOf(captured));
        assertThat(terminal.text("SELECT count(*) FROM txn WHERE state NOT IN ('ACKED', 'WIPED')"))
                .isEqualTo("0");
        terminal.close();
    }

    private Terminal open(SeededRandom random) {
        return new Terminal(folder.resolve("outbox.db"), time, random, platform);
    }

    private void capture(Terminal terminal, String resident) {
        TransactionId id = terminal.take(resident);
        lanes.computeIfAbsent(resident, _ -> new ArrayList<>()).add(id.toString());
    }

    private static Result verdict(SeededRandom random) {
        return switch (random.below(6)) {
            case 0 -> Result.retry(random.below(200));
            case 1 -> Result.held("DEPARTMENT_DOWN");
            default -> Result.applied();
        };
    }

    private void fault(SeededRandom random) {
        switch (random.below(7)) {
            case 0, 1 -> platform.loseReply();
            case 2 -> platform.once(new Reply.Failed(Failure.UNREACHABLE));
            case 3 -> platform.once(FakePlatform.problem(503, "DATABASE_UNAVAILABLE"));
            case 4 -> platform.once(FakePlatform.problem(403, "CERTIFICATE_REVOKED"));
            case 5 -> platform.once(FakePlatform.problem(400, "BAD_REQUEST"));
            default ->
                    platform.once(
                            new Reply.Answered(429, Map.of("retry-after", "30"), new byte[0]));
        }
    }

    /// People decide what was held (the platform forgets it and takes it again), and the network behaves.
    private void heal(Terminal terminal) {
        platform.behave();
        for (int i = 0; i < 60; i++) {
            time.pass(Duration.ofMinutes(16));
            var _ = terminal.upkeep.turn();
            var _ = terminal.drain();
        }
    }
}
