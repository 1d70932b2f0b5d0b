package mo.balcao.device.locker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import mo.balcao.device.locker.Bay.Contents;
import mo.balcao.device.locker.Door.Cause;
import org.junit.jupiter.api.Test;

class DoorBookTest {
    private static final Compartment HERE = new Compartment(1, 1);
    private static final Compartment THERE = new Compartment(2, 1);

    private long now;
    private final DoorBook book = new DoorBook(List.of(HERE, THERE), () -> now);

    private void seen(boolean open) {
        book.seen(HERE, open, Contents.UNKNOWN);
    }

    private Door door() {
        return book.bays().at(HERE).door();
    }

    @Test
    void knowsNothingAtFirst() {
        assertThat(book.bays()).isEqualTo(Bays.unknown(List.of(HERE, THERE)));
    }

    @Test
    void blamesNobodyForADoorThatIsFoundOpen() {
        seen(true);
        assertThat(door()).isEqualTo(new Door.Open(Cause.FOUND_OPEN));
    }

    @Test
    void tellsACommandedOpeningFromAnother() {
        seen(false);
        book.pulsing(HERE);
        seen(true);
        assertThat(door()).isEqualTo(new Door.Open(Cause.COMMANDED));
        seen(false);
        seen(true);
        assertThat(door()).isEqualTo(new Door.Open(Cause.UNCOMMANDED));
    }

    @Test
    void keepsTheCauseAsLongAsTheDoorIsOpen() {
        seen(false);
        seen(true);
        book.pulsing(HERE);
        seen(true);
        assertThat(door()).isEqualTo(new Door.Open(Cause.UNCOMMANDED));
    }

    @Test
    void countsALateOpeningAsCommandedForAMinute() {
        seen(false);
        book.pulsing(HERE);
        now = Duration.ofSeconds(59).toNanos();
        seen(false);
        seen(true);
        assertThat(door()).isEqualTo(new Door.Open(Cause.COMMANDED));
    }

    @Test
    void doesNotExcuseForceByAnOldPulse() {
        seen(false);
        book.pulsing(HERE);
        now = Duration.ofSeconds(61).toNanos();
        seen(true);
        assertThat(door()).isEqualTo(new Door.Open(Cause.UNCOMMANDED));
    }

    @Test
    void losesOneBoardOnly() {
        book.seen(HERE, false, Contents.OCCUPIED);
        book.seen(THERE, false, Contents.EMPTY);
        book.lost(1);
        assertThat(book.bays().at(HERE)).isEqualTo(Bay.UNKNOWN);
        assertThat(book.bays().at(THERE)).isEqualTo(new Bay(new Door.Closed(), Contents.EMPTY));
    }

    @Test
    void ignoresALockThatIsNotConfigured() {
        book.seen(new Compartment(3, 1), true, Contents.UNKNOWN);
        assertThat(book.bays()).isEqualTo(Bays.unknown(List.of(HERE, THERE)));
    }

    @Test
    void namesOnlyTheDoorsThatChanged() {
        seen(false);
        Bays before = book.bays();
        book.lost(2);
        seen(true);
        assertThat(book.bays().changesSince(before))
                .containsExactly(
                        new DoorChange(HERE, new Door.Closed(), new Door.Open(Cause.UNCOMMANDED)));
    }
}
