package mo.balcao.core.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import mo.balcao.cache.journal.EffectJournal.Settlement;
import mo.balcao.cache.outbox.Capture;
import mo.balcao.core.Sample;
import mo.balcao.core.screen.Act;
import mo.balcao.core.screen.Screen;
import mo.balcao.device.locker.Compartment;
import mo.balcao.simulator.control.DeviceAct;
import mo.balcao.simulator.locker.LockerCondition;
import org.junit.jupiter.api.Test;

class LockerJourneyTest {
    private static final Compartment DOOR = new Compartment(1, Sample.DOOR);
    private static final Compartment OTHER = new Compartment(1, Sample.DOOR + 1);

    private final MemoryStores stores = new MemoryStores();

    private static void set(Machine machine, LockerCondition condition) {
        machine.control.act(Machine.LOCKERS, new DeviceAct.Locker(condition));
    }

    private static void askToOpen(Machine machine) {
        machine.see(Screen.Attract.class);
        machine.act(new Act.Touch());
        machine.see(Screen.Home.class, h -> h.tiles().getFirst().withdrawn().isEmpty());
        machine.act(new Act.Choose(Sample.LOCKER_SERVICE));
        machine.see(Screen.Identify.class);
        machine.show(Sample.PICK_UP);
        machine.see(Screen.Review.class);
        machine.act(new Act.Continue());
    }

    private static void seeOpen(Machine machine) {
        machine.see(Screen.Door.class, d -> d.moment() == Screen.DoorMoment.TAKE);
    }

    @Test
    void theCustodyRecordSettlesTheOpeningInItsOwnCommit() {
        try (var machine = Machine.withLockers(stores)) {
            askToOpen(machine);
            seeOpen(machine);
            assertThat(stores.settlements()).isEmpty();
            set(machine, new LockerCondition.DoorClosed(DOOR));
            machine.see(Screen.Result.class);
        }
        assertThat(stores.captures).hasSize(1);
        Capture record = stores.captures.getFirst();
        assertThat(record.settles())
                .contains(
                        stores.effects.values().stream()
                                .filter(e -> e.kind().equals("open-compartment"))
                                .findFirst()
                                .orElseThrow()
                                .id());
        assertThat(record.lane()).isEqualTo(new Capture.Lane.Case(Sample.ITEM));
        assertThat(stores.captured())
                .contains("\"item\":\"" + Sample.ITEM + "\"", "\"shut\":true", "\"door\":3");
        assertThat(stores.audited("door.opened")).isTrue();
        assertThat(stores.audited("door.closed")).isTrue();
    }

    @Test
    void aWrongDoorIsADoubtForStaffAndNoRecord() {
        try (var machine = Machine.withLockers(stores)) {
            set(machine, new LockerCondition.WiresSwapped(DOOR, OTHER));
            askToOpen(machine);
            machine.see(Screen.Refused.class, r -> r.code().equals("DOOR_OTHER_OPENED"));
            await().until(() -> stores.settlements().size() == 1);
        }
        assertThat(stores.settlements()).containsExactly(Settlement.IN_DOUBT);
        assertThat(stores.captures).isEmpty();
        assertThat(stores.audited("staff.notice")).isTrue();
    }

    @Test
    void aDoorOpenedByForceIsTold() {
        try (var machine = Machine.withLockers(stores)) {
            machine.see(Screen.Attract.class);
            await().until(() -> stores.audited("catalogue.in-use"));
            set(machine, new LockerCondition.DoorPulledOpen(OTHER));
            await().until(() -> stores.audited("door.opened"));
        }
        assertThat(stores.journal).anyMatch(line -> line.contains("cause=UNCOMMANDED"));
        assertThat(stores.audited("staff.notice")).isTrue();
    }

    @Test
    void aDoorThatOpensWhenNobodyWaitsAnyMoreIsTold() {
        try (var machine = Machine.withLockers(stores)) {
            set(machine, new LockerCondition.DoorJammed(DOOR));
            askToOpen(machine);
            machine.see(Screen.Refused.class, r -> r.code().equals("DOOR_DID_NOT_OPEN"));
            machine.act(new Act.Leave());
            await().until(() -> stores.settlements().equals(List.of(Settlement.NOT_DONE)));
            set(machine, new LockerCondition.DoorPulledOpen(DOOR));
            await().until(() -> stores.audited("staff.notice"));
        }
        assertThat(stores.journal).anyMatch(line -> line.contains("door-opened-for-nobody"));
    }

    @Test
    void anOpeningThatCannotBeWrittenDownMovesNothing() {
        stores.broken = true;
        try (var machine = Machine.withLockers(stores)) {
            askToOpen(machine);
            machine.see(Screen.Refused.class, r -> r.code().equals("LOCKER_FAILED"));
        }
        assertThat(stores.audited("door.opened")).isFalse();
        assertThat(stores.audited("effect.not-written")).isTrue();
    }

    @Test
    void aTerminalThatEndsBeforeAnOpenDoorLeavesADoubt() {
        try (var machine = Machine.withLockers(stores)) {
            askToOpen(machine);
            seeOpen(machine);
        }
        await().until(() -> stores.settlements().size() == 1);
        assertThat(stores.settlements()).containsExactly(Settlement.IN_DOUBT);
    }
}
