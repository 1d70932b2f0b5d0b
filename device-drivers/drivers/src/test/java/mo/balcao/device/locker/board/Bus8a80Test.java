package mo.balcao.device.locker.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.board.LockBus.Report;
import org.junit.jupiter.api.Test;

/// The frames as the makers' description prints them, and what a bus does to them.
class Bus8a80Test {
    private static final Compartment FIRST = new Compartment(1, 1);
    private static final String BOARD_QUESTION = "80 01 00 33 B2";

    private final ScriptedLine line = new ScriptedLine();
    private final Bus8a80 bus = bus(0x11);

    private Bus8a80 bus(int openReads) {
        var layout = new Layout(new TreeSet<>(Set.of(1, 2)), 24);
        return new Bus8a80(line, new Wiring(BoardKind.EIGHT_A_EIGHTY, layout, openReads, 9600));
    }

    private static Optional<Set<Integer>> open(Optional<Map<Integer, Boolean>> doors) {
        return doors.map(all ->
                all.keySet().stream().filter(all::get).collect(Collectors.toUnmodifiableSet()));
    }

    @Test
    void sendsThePublishedUnlockFrameAndKnowsItsAnswer() throws IOException {
        line.answer("8A 01 01 11 9B");
        assertThat(bus.pulse(FIRST)).isTrue();
        assertThat(line.asked()).containsExactly("8A 01 01 11 9B");
    }

    @Test
    void readsOneLock() throws IOException {
        line.answer("80 01 01 11 91").answer("80 01 01 00 80");
        assertThat(bus.isOpen(FIRST)).contains(true);
        assertThat(bus.isOpen(FIRST)).contains(false);
        assertThat(line.asked()).containsExactly("80 01 01 33 B3", "80 01 01 33 B3");
    }

    @Test
    void readsABoardLastByteFirst() throws IOException {
        line.answer("80 01 80 02 01 33 31");
        assertThat(open(bus.doors(1))).contains(Set.of(1, 10, 24));
        assertThat(line.asked()).containsExactly(BOARD_QUESTION);
    }

    @Test
    void turnsEverythingRoundForLocksWiredTheOtherWay() throws IOException {
        Bus8a80 turned = bus(0x00);
        line.answer("80 01 FF FF FE 33 4C").answer("80 01 01 00 80");
        assertThat(open(turned.doors(1))).contains(Set.of(1));
        assertThat(turned.isOpen(FIRST)).contains(true);
    }

    @Test
    void takesSilenceForNoAnswer() throws IOException {
        assertThat(bus.doors(1)).isEmpty();
        assertThat(bus.pulse(FIRST)).isFalse();
    }

    @Test
    void doesNotBelieveAWrongCheckSum() throws IOException {
        line.answer("80 01 80 02 01 33 30").answer("80 01 01 11 92");
        assertThat(bus.doors(1)).isEmpty();
        assertThat(bus.isOpen(FIRST)).isEmpty();
    }

    @Test
    void doesNotBelieveATruncatedFrame() throws IOException {
        line.answer("80 01 80 02 01 33").answer("80 01 01");
        assertThat(bus.doors(1)).isEmpty();
        assertThat(bus.isOpen(FIRST)).isEmpty();
    }

    @Test
    void findsTheAnswerAfterATruncatedOne() throws IOException {
        line.answer("80 01").answer("80 01 00 00 01 33 B3");
        assertThat(bus.doors(1)).isEmpty();
        assertThat(open(bus.doors(1))).contains(Set.of(1));
    }

    @Test
    void findsTheAnswerBetweenGarbage() throws IOException {
        line.answer("FF 80 00 8A 80 01 00 00 01 33 B3 80");
        assertThat(open(bus.doors(1))).contains(Set.of(1));
    }

    @Test
    void putsAnAnswerTogetherByteByByte() throws IOException {
        line.answer("80", "01", "00", "00", "01", "33", "B3");
        assertThat(open(bus.doors(1))).contains(Set.of(1));
    }

    @Test
    void isNotDeceivedByABoardAnswerThatBeginsLikeALocksAnswer() throws IOException {
        // 80 ^ 01 ^ 02 ^ 11 = 92: the first five bytes check by themselves.
        line.answer("80 01 02 11 92", "33 33");
        assertThat(open(bus.doors(1))).contains(Set.of(2, 5, 8, 9, 13, 18));
        assertThat(bus.takeReports()).isEmpty();
    }

    @Test
    void doesNotTakeTheEchoOfItsQuestionForAnAnswer() throws IOException {
        line.answer(BOARD_QUESTION + " 80 01 00 00 01 33 B3").answer("80 01 01 33 B3");
        assertThat(open(bus.doors(1))).contains(Set.of(1));
        assertThat(bus.isOpen(FIRST)).isEmpty();
    }

    @Test
    void doesNotTakeAnotherBoardsAnswer() throws IOException {
        line.answer("80 02 00 00 01 33 B0").answer("8A 02 01 11 98");
        assertThat(bus.doors(1)).isEmpty();
        assertThat(bus.pulse(FIRST)).isFalse();
    }

    @Test
    void doesNotTakeALateAnswerForThatToTheNextQuestion() throws IOException {
        line.answer().answer("80 01 00 00 00 33 B2");
        assertThat(bus.doors(1)).isEmpty();
        line.unasked("80 01 00 00 01 33 B3");
        assertThat(open(bus.doors(1))).contains(Set.of());
    }

    @Test
    void keepsWhatABoardReportsByItself() throws IOException {
        line.unasked("80 02 07 11 94").answer("80 01 03 00 82", "80 01 00 00 00 33 B2");
        assertThat(open(bus.doors(1))).contains(Set.of());
        assertThat(bus.takeReports())
                .containsExactly(
                        new Report(new Compartment(2, 7), true),
                        new Report(new Compartment(1, 3), false));
        assertThat(bus.takeReports()).isEmpty();
    }

    @Test
    void saysThatTheLineIsLost() {
        line.pull();
        assertThatThrownBy(() -> bus.doors(1)).isInstanceOf(IOException.class);
    }
}
