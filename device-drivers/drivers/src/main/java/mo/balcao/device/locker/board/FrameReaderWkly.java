package mo.balcao.device.locker.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mo.balcao.device.locker.board.FrameWkly.Answer;

/// Finds frames by their four letters and their length. A request of ours that the bus echoes is shorter than any answer
/// to it; a frame of another command is passed over.
final class FrameReaderWkly implements FrameReader<Answer> {
    private static final String LETTERS = "WKLY";
    private static final int LENGTH = 4;
    private static final int ADDRESS = 5;
    private static final int COMMAND = 6;
    private static final int DATA = 7;
    private static final int LEAST = 8;

    private final HeldBytes held = new HeldBytes();

    @Override
    public void accept(byte[] bytes) {
        held.accept(bytes);
    }

    @Override
    public Optional<Answer> next(boolean quiet) {
        while (held.size() > 0) {
            int length = held.size() > LENGTH ? held.at(LENGTH) : LEAST;
            if (!beginsWithLetters() || length < LEAST) {
                held.drop(1);
            } else if (held.size() >= length) {
                Optional<Answer> answer = held.checks(length) ? answer(length) : Optional.empty();
                // What makes no sense may be a broken frame and the beginning of a whole one.
                held.drop(answer.isPresent() ? length : 1);
                if (answer.isPresent()) {
                    return answer;
                }
            } else if (quiet) {
                held.drop(1);
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean beginsWithLetters() {
        for (int i = 0; i < Math.min(LETTERS.length(), held.size()); i++) {
            if (held.at(i) != LETTERS.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Answer> answer(int length) {
        int board = held.at(ADDRESS);
        int command = held.at(COMMAND);
        int data = length - LEAST;
        return switch (command) {
            case FrameWkly.OPEN, FrameWkly.STATE ->
                    data == 3
                            ? Optional.of(
                                    new Answer.Lock(
                                            command,
                                            board,
                                            held.at(DATA),
                                            held.at(DATA + 1),
                                            held.at(DATA + 2)))
                            : Optional.empty();
            case FrameWkly.BOARD ->
                    data >= 2 && held.at(DATA + 1) == data - 2
                            ? Optional.of(new Answer.Board(board, held.at(DATA), doors(data - 2)))
                            : Optional.empty();
            case FrameWkly.REPORT ->
                    data == 2
                            ? Optional.of(
                                    new Answer.Report(board, held.at(DATA), held.at(DATA + 1)))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private List<Integer> doors(int count) {
        List<Integer> doors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            doors.add(held.at(DATA + 2 + i));
        }
        return List.copyOf(doors);
    }

    @Override
    public void forget() {
        held.forget();
    }
}
