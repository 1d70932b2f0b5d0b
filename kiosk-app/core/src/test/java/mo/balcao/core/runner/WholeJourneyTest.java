package mo.balcao.core.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import mo.balcao.cache.journal.EffectJournal.Settlement;
import mo.balcao.cache.link.PlatformLink.LinkState;
import mo.balcao.core.Sample;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Comfort;
import mo.balcao.core.screen.Screen;
import mo.balcao.core.text.Language;
import mo.balcao.simulator.control.DeviceAct;
import mo.balcao.simulator.printer.PrinterCondition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class WholeJourneyTest {
    private final MemoryStores stores = new MemoryStores();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Level before = Level.INFO;

    @BeforeEach
    void logEverything() {
        before = root.getLevel();
        root.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void logAsBefore() {
        root.detachAppender(log);
        root.setLevel(before);
    }

    @Test
    void proofOfLifeFromCodeToSlip() {
        try (var machine = new Machine(stores)) {
            machine.review();
            machine.act(new Act.Continue());

            var result = machine.see(Screen.Result.class);
            assertThat(result.filing()).isEqualTo(new Screen.Filing.Filed("FSS-2026-1"));
            assertThat(result.slip()).isEqualTo(new Screen.SlipState.Printed());
            assertThat(machine.slips).hasValue(1);
            assertThat(stores.captures).hasSize(1);
            assertThat(stores.captures.getFirst().parts())
                    .extracting(part -> part.department())
                    .containsExactly("FP", "FSS", "IAS");
            assertThat(stores.settlements()).containsExactly(Settlement.DONE);

            machine.act(new Act.Continue());
            machine.see(Screen.TakeThings.class);
            machine.act(new Act.Touch());
            machine.see(Screen.Attract.class);
            assertThat(machine.counter.display().comfort())
                    .isEqualTo(Comfort.defaults(Language.ZH_HANT));
        }
        assertThat(stores.audited("slip.printed")).isTrue();
        assertThat(stores.audited("terminal.stopped")).isTrue();
        assertThat(stores.captured()).contains("陳測試", Sample.SUBJECT);
        nothingPersonalIsWrittenDown();
    }

    @Test
    void everyRefusalAndFailureWritesNothingPersonalEither() {
        try (var machine = new Machine(stores)) {
            machine.ready();
            machine.act(new Act.Choose("proof-of-life"));
            machine.show(Sample.BORDER);
            machine.see(Screen.Refused.class, r -> r.code().equals("WRONG_CODE_BORDER"));

            machine.show("MOEID1.OTHER-TOKEN-OTHER-TOKEN-OTHER-TO");
            machine.act(new Act.Retry());
            machine.see(Screen.Refused.class, r -> r.code().equals("TOKEN_UNKNOWN"));

            machine.control.act(Machine.READER, new DeviceAct.ShowUnreadableCode());
            machine.act(new Act.Retry());
            machine.see(Screen.Identify.class, i -> i.reading() == Screen.Reading.HOLD_STEADY);
            machine.act(new Act.Leave());
            machine.see(Screen.Home.class);
        }
        nothingPersonalIsWrittenDown();
    }

    @Test
    void paperThatEndsInTheMiddleLosesNothingAndIsSettled() {
        try (var machine = new Machine(stores)) {
            machine.review();
            machine.control.act(
                    Machine.PRINTER,
                    new DeviceAct.Printer(new PrinterCondition.PaperEndAfter(100)));
            machine.act(new Act.Continue());

            var result = machine.see(Screen.Result.class);
            assertThat(result.filing()).isEqualTo(new Screen.Filing.Filed("FSS-2026-1"));
            assertThat(result.slip()).isNotEqualTo(new Screen.SlipState.Printed());
            await().until(() -> stores.settlements().size() == 1);
            assertThat(stores.settlements()).doesNotContain(Settlement.DONE);
            assertThat(stores.audited("staff.notice")).isTrue();
        }
    }

    @Test
    void anEffectThatCannotBeWrittenDownDoesNotBegin() {
        stores.broken = true;
        try (var machine = new Machine(stores)) {
            machine.review();
            machine.act(new Act.Continue());

            assertThat(machine.see(Screen.Result.class).slip())
                    .isEqualTo(new Screen.SlipState.NotPrinted("STORE_FAILED"));
            assertThat(machine.slips).hasValue(0);
            assertThat(stores.audited("effect.not-written")).isTrue();
        }
    }

    @Test
    void whatACrashLeftOpenIsPutInDoubtAndNeverPrintedAgain() {
        var left = stores.intend("print-slip", "{}").toCompletableFuture().join();
        try (var machine = new Machine(stores)) {
            machine.ready();

            assertThat(stores.settled).containsEntry(left, Settlement.IN_DOUBT);
            assertThat(machine.slips).hasValue(0);
        }
        assertThat(stores.audited("effect.reconciled")).isTrue();
        assertThat(stores.audited("staff.notice")).isTrue();
    }

    @Test
    void aLostLinkWithdrawsTilesAndItsReturnBringsThemBack() {
        try (var machine = new Machine(stores)) {
            machine.ready();
            stores.state(LinkState.DOWN);
            machine.see(
                    Screen.Home.class,
                    h -> h.tiles().stream().allMatch(t -> t.withdrawn().isPresent()));
            stores.state(LinkState.UP);
            machine.see(
                    Screen.Home.class,
                    h -> h.tiles().stream().allMatch(t -> t.withdrawn().isEmpty()));
        }
    }

    @Test
    void anUnpluggedReaderWithdrawsTiles() {
        try (var machine = new Machine(stores)) {
            machine.ready();
            machine.control.act(Machine.READER, new DeviceAct.Unplug());
            machine.see(
                    Screen.Home.class,
                    h -> h.tiles().stream().allMatch(t -> t.withdrawn().isPresent()));
        }
    }

    @Test
    void aBugEndsTheSessionWipedAndTheTerminalGoesOn() {
        Slips broken =
                (_, _, _) -> {
                    throw new IllegalStateException(Sample.SUBJECT);
                };
        try (var machine = new Machine(stores, broken)) {
            machine.review();
            machine.act(new Act.Continue());
            machine.see(Screen.OutOfService.class, s -> s.code().equals("INTERNAL"));
            assertThat(stores.audited("session.failed")).isTrue();

            machine.act(new Act.Touch());
            machine.see(Screen.Attract.class);
            machine.act(new Act.Touch());
            machine.see(Screen.Home.class);
        }
        nothingPersonalIsWrittenDown();
    }

    private void nothingPersonalIsWrittenDown() {
        List<String> written = new ArrayList<>();
        log.list.forEach(event -> {
            written.add(event.getFormattedMessage());
            if (event.getThrowableProxy() != null) {
                written.add(String.valueOf(event.getThrowableProxy().getMessage()));
            }
        });
        written.addAll(stores.journal);
        written.add(stores.effectsAsText());
        assertThat(written).isNotEmpty();
        List<String> markers = new ArrayList<>(Sample.ATTRIBUTES.values());
        markers.addAll(List.of(Sample.EID, Sample.BORDER, Sample.SUBJECT, "OTHER-TOKEN"));
        for (String line : written) {
            assertThat(markers).noneMatch(line::contains);
        }
    }
}
