package mo.balcao.simulator.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/// A card in a process of its own, because it must dial from within the daemon's network namespace.
final class VpcdCardMain {
    private static final int FIRST_READER = 0x8C7B;

    private VpcdCardMain() {}

    public static void main(String[] args) throws IOException {
        Chip chip =
                switch (args[0]) {
                    case "garbled" -> new GarbledChip();
                    case "java-card" -> new JavaCardChip();
                    default -> new EchoChip();
                };
        try (VpcdCard card = VpcdCard.insert(FIRST_READER, chip);
                BufferedReader words =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String word = words.readLine(); word != null; word = words.readLine()) {
                switch (word) {
                    case "tear" -> card.tearAtNextApdu();
                    case "mute" -> card.beMute();
                    default -> throw new IOException("unknown word " + word);
                }
                System.out.println(word);
            }
        }
    }
}
