package mo.balcao.core.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mo.balcao.cache.journal.EffectJournal.Settlement;
import mo.balcao.cache.outbox.Capture;
import mo.balcao.cache.port.SystemTime;
import mo.balcao.core.Sample;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import org.junit.jupiter.api.Test;

/// One process ends without a farewell, the next one goes on.
class InterruptedSessionTest {
    private static final String ABOUT =
            "{\"transaction\":\"00000000-0000-7000-0000-000000000001\"}";

    private final MemoryStores stores = new MemoryStores();
    private final MemoryKeeping keeping = new MemoryKeeping(Optional.empty());

    /// What is kept at the review of a proof of life.
    private byte[] atReview() {
        try (var machine = new Machine(stores, keeping)) {
            machine.review();
            await().until(() -> keeping.kept().isPresent() && keeping.text().contains("to-fp"));
            return keeping.kept().orElseThrow();
        }
    }

    /// As `atReview`, moved on to where the next process shall find it.
    private MemoryKeeping moved(String point, int steps) {
        var kept = KeptSessionJson.read(atReview()).orElseThrow();
        var text = new String(KeptSessionJson.write(kept), StandardCharsets.UTF_8);
        int at = kept.snapshot().bookmark().orElseThrow().at();
        var changed =
                text.replace("\"point\":\"ON_PAGE\"", "\"point\":\"" + point + "\"")
                        .replace("\"at\":" + at, "\"at\":" + (at + steps));
        assertThat(changed).isNotEqualTo(text);
        return new MemoryKeeping(Optional.of(changed.getBytes(StandardCharsets.UTF_8)));
    }

    private MemoryKeeping printing() {
        var text = new String(moved("PRINTING", 2).kept().orElseThrow(), StandardCharsets.UTF_8);
        var filed =
                text.replace(
                        "\"slip\":",
                        "\"transaction\":\"00000000-0000-7000-0000-000000000001\","
                                + "\"filed\":{\"reference\":\"T-1\"},\"slip\":");
        return new MemoryKeeping(Optional.of(filed.getBytes(StandardCharsets.UTF_8)));
    }

    private static Capture stored() {
        return new Capture(
                "proof-of-life",
                1,
                new Capture.Lane.Resident(Sample.SUBJECT, "proof-of-life"),
                List.of(new Capture.Part("FSS", new byte[0])),
                Optional.empty());
    }

    @Test
    void aPageIsThereAgainAndTheCaseIsFiled() {
        var left = new MemoryKeeping(Optional.of(atReview()));
        try (var machine = new Machine(stores, left)) {
            machine.see(Screen.Review.class);
            assertThat(stores.audited("session.resumed")).isTrue();

            machine.act(new Act.Continue());
            assertThat(machine.see(Screen.Result.class).slip())
                    .isEqualTo(new Screen.SlipState.Printed());
            assertThat(stores.captured()).contains(Sample.SUBJECT, "陳測試");
        }
        assertThat(left.kept()).isEmpty();
    }

    @Test
    void anOrderlyStopLeavesNothing() {
        atReview();

        assertThat(keeping.kept()).isEmpty();
    }

    @Test
    void aCaptureThatWasStoredIsNotMadeAgain() {
        var left = moved("CAPTURING", 1);
        stores.captures.add(stored());
        try (var machine = new Machine(stores, left)) {
            machine.see(Screen.Result.class);
            assertThat(stores.captures).hasSize(1);
        }
    }

    @Test
    void aCaptureThatWasNotStoredIsOfferedAgain() {
        try (var machine = new Machine(stores, moved("CAPTURING", 1))) {
            assertThat(machine.see(Screen.Refused.class).mayRetry()).isTrue();
            machine.act(new Act.Retry());
            machine.see(Screen.Review.class);
            assertThat(stores.captures).isEmpty();
        }
    }

    @Test
    void aSlipThatWasBegunIsInDoubtAndNotPrintedAgain() {
        var left = printing();
        stores.intend(SlipDesk.KIND, ABOUT);
        try (var machine = new Machine(stores, left)) {
            assertThat(machine.see(Screen.Result.class).slip())
                    .isEqualTo(new Screen.SlipState.InDoubt());
            assertThat(machine.slips).hasValue(0);
            assertThat(stores.settlements()).containsExactly(Settlement.IN_DOUBT);
        }
    }

    @Test
    void aSlipThatWasNotBegunIsPrinted() {
        try (var machine = new Machine(stores, printing())) {
            assertThat(machine.see(Screen.Result.class).slip())
                    .isEqualTo(new Screen.SlipState.Printed());
            assertThat(machine.slips).hasValue(1);
        }
    }

    @Test
    void anotherBootOrAnythingElseIsForgotten() {
        var text = new String(atReview(), StandardCharsets.UTF_8);
        var otherBoot = text.replace(new SystemTime().bootId(), "another-boot");
        for (String wrong : new String[] {otherBoot, text.substring(0, 80), "", "[]", "{}"}) {
            var left = new MemoryKeeping(Optional.of(wrong.getBytes(StandardCharsets.UTF_8)));
            try (var machine = new Machine(stores, left)) {
                machine.ready();
                assertThat(left.text()).doesNotContain("serving");
            }
        }
        assertThat(stores.audited("session.resumed")).isFalse();
    }
}
