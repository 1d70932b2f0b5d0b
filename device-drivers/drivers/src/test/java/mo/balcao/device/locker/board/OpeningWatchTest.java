package mo.balcao.device.locker.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.OpenOutcome;
import org.junit.jupiter.api.Test;

class OpeningWatchTest {
    private static final Compartment THIRD = new Compartment(1, 3);
    private static final Optional<Boolean> NOT_ASKED = Optional.empty();

    private final OpeningWatch watch = new OpeningWatch(THIRD, Set.of(7), true);

    private Optional<OpenOutcome> look(Optional<Boolean> confirmed, Integer... open) {
        return watch.look(Optional.of(Set.of(open)), confirmed);
    }

    @Test
    void opensWhenBoardAndLockAgree() {
        assertThat(look(NOT_ASKED, 7)).isEmpty();
        assertThat(look(Optional.of(true), 3, 7)).contains(new OpenOutcome.Opened());
    }

    @Test
    void doesNotOpenOnTheBoardsWordAlone() {
        assertThat(look(NOT_ASKED, 3, 7)).isEmpty();
    }

    @Test
    void believesAReport() {
        watch.reportedOpen();
        assertThat(look(NOT_ASKED, 7)).contains(new OpenOutcome.Opened());
    }

    @Test
    void cannotTellWhetherADoorThatWasOpenMoved() {
        OpeningWatch open = new OpeningWatch(THIRD, Set.of(3), true);
        open.reportedOpen();
        assertThat(open.look(Optional.of(Set.of(3)), Optional.of(true)))
                .contains(new OpenOutcome.WasOpen());
    }

    @Test
    void givesUpWhenBoardAndLockContradictEachOther() {
        assertThat(look(Optional.of(false), 3)).isEmpty();
        assertThat(look(Optional.of(false), 3)).isEmpty();
        assertThat(look(Optional.of(false), 3))
                .hasValueSatisfying(o ->
                        assertThat(o)
                                .isInstanceOfSatisfying(
                                        OpenOutcome.Unconfirmed.class,
                                        u ->
                                                assertThat(u.fault().code())
                                                        .isEqualTo(FaultCode.CONFIGURATION)));
    }

    @Test
    void saysWhetherTheBoardHadAnswered() {
        assertThat(look(NOT_ASKED, 7)).isEmpty();
        assertThat(watch.end(false)).isEqualTo(new OpenOutcome.DidNotOpen(true));
    }

    @Test
    void namesAnotherDoorThatOpenedInstead() {
        assertThat(look(NOT_ASKED, 7, 4)).isEmpty();
        assertThat(look(NOT_ASKED, 7)).isEmpty();
        assertThat(watch.end(false))
                .isEqualTo(new OpenOutcome.OtherDoorOpened(new Compartment(1, 4)));
    }

    @Test
    void confirmsNothingWhenTheLastLookFailed() {
        assertThat(look(NOT_ASKED, 7)).isEmpty();
        assertThat(watch.look(Optional.empty(), NOT_ASKED)).isEmpty();
        assertThat(watch.end(false))
                .isEqualTo(
                        new OpenOutcome.Unconfirmed(Fault.of(FaultCode.NOT_RESPONDING, "board 1")));
    }

    @Test
    void confirmsNothingWhenCancelled() {
        assertThat(watch.end(true)).isInstanceOf(OpenOutcome.Unconfirmed.class);
    }
}
