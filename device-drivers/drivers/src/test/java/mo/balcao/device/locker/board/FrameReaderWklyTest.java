package mo.balcao.device.locker.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import mo.balcao.device.locker.board.FrameWkly.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a line may do to frames, from seeds.
class FrameReaderWklyTest {
    private final FrameReaderWkly reader = new FrameReaderWkly();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private List<Answer> read(byte[] bytes, Random random) {
        List<Answer> found = new ArrayList<>();
        int at = 0;
        while (at < bytes.length) {
            int to = Math.min(bytes.length, at + 1 + random.nextInt(7));
            reader.accept(Arrays.copyOfRange(bytes, at, to));
            takeAll(found, false);
            at = to;
        }
        takeAll(found, true);
        return found;
    }

    private void takeAll(List<Answer> found, boolean quiet) {
        for (Optional<Answer> next = reader.next(quiet);
                next.isPresent();
                next = reader.next(quiet)) {
            found.add(next.get());
        }
    }

    private static byte[] frame(Answer answer) {
        return switch (answer) {
            case Answer.Lock(int function, int board, int status, int lock, int door) ->
                    HeldBytes.closed('W', 'K', 'L', 'Y', 11, board, function, status, lock, door);
            case Answer.Report(int board, int lock, int door) ->
                    HeldBytes.closed('W', 'K', 'L', 'Y', 10, board, FrameWkly.REPORT, lock, door);
            case Answer.Board(int board, int status, List<Integer> doors) -> {
                int[] bytes = new int[9 + doors.size()];
                int[] head = {'W', 'K', 'L', 'Y', 10 + doors.size(), board, FrameWkly.BOARD};
                System.arraycopy(head, 0, bytes, 0, head.length);
                bytes[7] = status;
                bytes[8] = doors.size();
                for (int i = 0; i < doors.size(); i++) {
                    bytes[9 + i] = doors.get(i);
                }
                yield HeldBytes.closed(bytes);
            }
        };
    }

    private static Answer answer(Random random) {
        int board = random.nextInt(256);
        return switch (random.nextInt(3)) {
            case 0 ->
                    new Answer.Lock(
                            random.nextBoolean() ? FrameWkly.OPEN : FrameWkly.STATE,
                            board,
                            random.nextInt(256),
                            random.nextInt(256),
                            random.nextInt(256));
            case 1 -> new Answer.Report(board, random.nextInt(256), random.nextInt(256));
            default ->
                    new Answer.Board(
                            board,
                            random.nextInt(256),
                            random.ints(random.nextInt(246), 0, 256).boxed().toList());
        };
    }

    private static byte[] noise(Random random, boolean mayLookLikeAFrame) {
        byte[] noise = new byte[random.nextInt(20)];
        random.nextBytes(noise);
        for (int i = 0; i < noise.length && !mayLookLikeAFrame; i++) {
            noise[i] = noise[i] == 'W' ? 0 : noise[i];
        }
        return noise;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsEveryFrameBetweenNoiseInWhateverPieces(long seed) {
        Random random = new Random(seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Answer> said = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            bytes.writeBytes(noise(random, false));
            Answer answer = answer(random);
            said.add(answer);
            bytes.writeBytes(frame(answer));
        }
        assertThat(read(bytes.toByteArray(), random)).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsNothingFromAFrameWithOneBitTurned(long seed) {
        Random random = new Random(seed);
        byte[] frame = frame(answer(random));
        frame[random.nextInt(frame.length)] ^= (byte) (1 << random.nextInt(8));
        assertThat(read(frame, random)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheWholeFrameBehindABrokenOne(long seed) {
        Random random = new Random(seed);
        Answer whole = answer(random);
        assertThat(read(brokenThen(frame(whole), random), random)).endsWith(whole);
    }

    /// Not those that one byte of XOR cannot tell from a sound frame, one in 256.
    private static byte[] brokenThen(byte[] whole, Random random) {
        byte[] broken;
        byte[] all;
        do {
            broken = frame(answer(random));
            int left = random.nextInt(broken.length);
            all = Arrays.copyOf(broken, left + whole.length);
            System.arraycopy(whole, 0, all, left, whole.length);
        } while (all.length >= broken.length && sum(all, broken.length) == 0);
        return all;
    }

    private static int sum(byte[] bytes, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum ^= bytes[i];
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void survivesNoiseThatLooksLikeFramesAndHoldsNothingAfterwards(long seed) {
        Random random = new Random(seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < 300; i++) {
            bytes.writeBytes(noise(random, true));
            byte[] piece = frame(answer(random));
            bytes.write(piece, 0, random.nextInt(piece.length));
        }
        read(bytes.toByteArray(), random);
        Answer last = new Answer.Report(1, 2, 1);
        assertThat(read(frame(last), random)).containsExactly(last);
    }
}
