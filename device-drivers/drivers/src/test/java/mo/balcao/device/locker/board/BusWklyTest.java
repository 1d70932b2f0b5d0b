package mo.balcao.device.locker.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.board.LockBus.Report;
import org.junit.jupiter.api.Test;

/// The frames as the descriptions print them, and what a bus does to them.
class BusWklyTest {
    private static final Compartment FIRST = new Compartment(0, 1);
    private static final String BOARD_QUESTION = "57 4B 4C 59 08 00 84 85";
    private static final String FOUR_DOORS = "57 4B 4C 59 0E 00 84 00 04 00 01 01 00 87";
    private static final Map<Integer, Boolean> FOUR = Map.of(1, true, 2, false, 3, false, 4, true);

    private final ScriptedLine line = new ScriptedLine();
    private final BusWkly bus = bus(0x00);

    private BusWkly bus(int openReads) {
        var layout = new Layout(new TreeSet<>(Set.of(0, 1)), 24);
        return new BusWkly(line, new Wiring(BoardKind.WKLY, layout, openReads, 9600));
    }

    @Test
    void sendsThePublishedUnlockFrameAndKnowsItsAnswer() throws IOException {
        line.answer("57 4B 4C 59 0B 00 82 00 01 00 81");
        assertThat(bus.pulse(FIRST)).isTrue();
        assertThat(line.asked()).containsExactly("57 4B 4C 59 09 00 82 01 83");
    }

    @Test
    void sendsThePublishedUnlockFramesOfOtherBoards() throws IOException {
        bus.pulse(new Compartment(1, 1));
        bus.pulse(new Compartment(10, 1));
        bus.pulse(new Compartment(1, 11));
        assertThat(line.asked())
                .containsExactly(
                        "57 4B 4C 59 09 01 82 01 82",
                        "57 4B 4C 59 09 0A 82 01 89",
                        "57 4B 4C 59 09 01 82 0B 88");
    }

    @Test
    void readsOneLock() throws IOException {
        line.answer("57 4B 4C 59 0B 00 83 00 01 00 80").answer("57 4B 4C 59 0B 00 83 00 01 01 81");
        assertThat(bus.isOpen(FIRST)).contains(true);
        assertThat(bus.isOpen(FIRST)).contains(false);
        assertThat(line.asked())
                .containsExactly("57 4B 4C 59 09 00 83 01 82", "57 4B 4C 59 09 00 83 01 82");
    }

    @Test
    void readsABoardOfFour() throws IOException {
        line.answer(FOUR_DOORS);
        assertThat(bus.doors(0)).contains(FOUR);
        assertThat(line.asked()).containsExactly(BOARD_QUESTION);
    }

    @Test
    void readsABoardOfTwentyFour() throws IOException {
        line.answer("57 4B 4C 59 22 00 84 00 18" + " 00".repeat(24) + " B7");
        assertThat(bus.doors(0))
                .contains(
                        IntStream.rangeClosed(1, 24)
                                .boxed()
                                .collect(Collectors.toMap(lock -> lock, _ -> true)));
    }

    @Test
    void turnsEverythingRoundForLocksWiredTheOtherWay() throws IOException {
        BusWkly turned = bus(0x01);
        line.answer(FOUR_DOORS).answer("57 4B 4C 59 0B 00 83 00 01 01 81");
        assertThat(turned.doors(0)).contains(Map.of(1, false, 2, true, 3, true, 4, false));
        assertThat(turned.isOpen(FIRST)).contains(true);
    }

    @Test
    void knowsNothingOfADoorThatIsNeitherOpenNorClosed() throws IOException {
        line.answer("57 4B 4C 59 0C 00 84 00 02 FF 01 7D");
        assertThat(bus.doors(0)).contains(Map.of(2, false));
        line.answer("57 4B 4C 59 0B 00 83 00 01 FF 7F");
        assertThat(bus.isOpen(FIRST)).isEmpty();
    }

    @Test
    void believesNothingOfAnAnswerThatSaysItFailed() throws IOException {
        line.answer("57 4B 4C 59 0B 00 82 FF 01 00 7E")
                .answer("57 4B 4C 59 0B 00 83 FF 01 00 7F")
                .answer("57 4B 4C 59 0E 00 84 FF 04 00 01 01 00 78");
        assertThat(bus.pulse(FIRST)).isFalse();
        assertThat(bus.isOpen(FIRST)).isEmpty();
        assertThat(bus.doors(0)).isEmpty();
    }

    @Test
    void takesSilenceForNoAnswer() throws IOException {
        assertThat(bus.doors(0)).isEmpty();
        assertThat(bus.pulse(FIRST)).isFalse();
    }

    @Test
    void doesNotBelieveAWrongCheckSumLengthOrCount() throws IOException {
        line.answer("57 4B 4C 59 0E 00 84 00 04 00 01 01 00 86")
                .answer("57 4B 4C 59 0D 00 84 00 04 00 01 01 84")
                .answer("57 4B 4C 59 0E 00 84 00 03 00 01 01 00 80");
        assertThat(bus.doors(0)).isEmpty();
        assertThat(bus.doors(0)).isEmpty();
        assertThat(bus.doors(0)).isEmpty();
    }

    @Test
    void findsTheAnswerBehindATruncatedOne() throws IOException {
        line.answer("57 4B 4C 59 0E 00 84 00 04 00 01 " + FOUR_DOORS);
        assertThat(bus.doors(0)).contains(FOUR);
    }

    @Test
    void findsAReportBehindATruncatedOneWhichItMakesLookWhole() throws IOException {
        // 57 4B 4C 59 0A followed by 57 4B 4C 59 0A has the sum of a frame of ten bytes.
        line.unasked("57 4B 4C 59 0A 57 4B 4C 59 0A 00 85 01 01 86").answer(FOUR_DOORS);
        assertThat(bus.doors(0)).contains(FOUR);
        assertThat(bus.takeReports()).containsExactly(new Report(FIRST, false));
    }

    @Test
    void findsTheAnswerBetweenGarbage() throws IOException {
        line.answer("FF 57 57 4B 4C 59 07 57 4B " + FOUR_DOORS + " 57");
        assertThat(bus.doors(0)).contains(FOUR);
    }

    @Test
    void putsAnAnswerTogetherByteByByte() throws IOException {
        line.answer(FOUR_DOORS.split(" "));
        assertThat(bus.doors(0)).contains(FOUR);
    }

    @Test
    void doesNotTakeTheEchoOfItsQuestionForAnAnswer() throws IOException {
        line.answer(BOARD_QUESTION + " " + FOUR_DOORS)
                .answer("57 4B 4C 59 09 00 83 01 82")
                .answer("57 4B 4C 59 09 00 82 01 83");
        assertThat(bus.doors(0)).contains(FOUR);
        assertThat(bus.isOpen(FIRST)).isEmpty();
        assertThat(bus.pulse(FIRST)).isFalse();
    }

    @Test
    void doesNotTakeAnotherBoardsOrLocksAnswer() throws IOException {
        line.answer("57 4B 4C 59 0E 01 84 00 04 00 00 00 00 86")
                .answer("57 4B 4C 59 0B 00 82 00 02 00 82");
        assertThat(bus.doors(0)).isEmpty();
        assertThat(bus.pulse(FIRST)).isFalse();
    }

    @Test
    void doesNotTakeALateAnswerForThatToTheNextQuestion() throws IOException {
        line.answer().answer("57 4B 4C 59 0C 00 84 00 02 01 01 83");
        assertThat(bus.doors(0)).isEmpty();
        line.unasked(FOUR_DOORS);
        assertThat(bus.doors(0)).contains(Map.of(1, false, 2, false));
    }

    @Test
    void keepsWhatABoardReportsByItself() throws IOException {
        line.unasked("57 4B 4C 59 0A 00 85 01 01 86")
                .answer("57 4B 4C 59 0A 01 85 07 00 80", FOUR_DOORS);
        assertThat(bus.doors(0)).contains(FOUR);
        assertThat(bus.takeReports())
                .containsExactly(new Report(FIRST, false), new Report(new Compartment(1, 7), true));
        assertThat(bus.takeReports()).isEmpty();
    }

    @Test
    void saysThatTheLineIsLost() {
        line.pull();
        assertThatThrownBy(() -> bus.doors(0)).isInstanceOf(IOException.class);
    }
}
