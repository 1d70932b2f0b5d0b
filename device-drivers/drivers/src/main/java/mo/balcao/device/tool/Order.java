package mo.balcao.device.tool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The words of the command line.
///
/// @param timeout how long a device may take to be there, and then to do what it is asked; empty: as long as it is usual
record Order(
        String address,
        String act,
        List<String> arguments,
        boolean json,
        Optional<Duration> timeout) {
    private static final String NUMBER = "[1-9][0-9]{0,2}";

    /// Read, or why not in one line.
    sealed interface Reading {
        record Read(Order order) implements Reading {}

        record Wrong(String why) implements Reading {}
    }

    static Reading parse(List<String> words) {
        List<String> plain = new ArrayList<>();
        boolean json = false;
        Optional<Duration> timeout = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--json")) {
                json = true;
            } else if (word.equals("--timeout")) {
                String seconds = i + 1 < words.size() ? words.get(++i) : "";
                if (!seconds.matches(NUMBER)) {
                    return new Reading.Wrong(
                            "--timeout '" + seconds + "': wanted 1 to 999 seconds");
                }
                timeout = Optional.of(Duration.ofSeconds(Integer.parseInt(seconds)));
            } else if (word.startsWith("--")) {
                return new Reading.Wrong(
                        "unknown option '" + word + "' (allowed: --json, --timeout SECONDS)");
            } else {
                plain.add(word);
            }
        }
        return plain.size() < 2
                ? new Reading.Wrong("wanted an ADDRESS and an ACT")
                : new Reading.Read(
                        new Order(
                                plain.get(0),
                                plain.get(1),
                                List.copyOf(plain.subList(2, plain.size())),
                                json,
                                timeout));
    }

    Duration patience(Duration usual) {
        return timeout.orElse(usual);
    }
}
