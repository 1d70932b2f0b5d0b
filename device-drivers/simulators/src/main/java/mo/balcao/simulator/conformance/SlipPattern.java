package mo.balcao.simulator.conformance;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import mo.balcao.device.printer.Slip;

/// Slips whose every dot matters, and their comparison with what came out.
public final class SlipPattern {
    private SlipPattern() {}

    public static Slip random(int widthDots, int heightDots, long seed) {
        byte[] rows = new byte[(widthDots + 7) / 8 * heightDots];
        new SplittableRandom(seed).nextBytes(rows);
        for (int i = 0; i < rows.length; i++) {
            // 10h begins commands that a printer obeys even within a picture; drivers may alter
            // such a dot.
            if (rows[i] == 0x10) {
                rows[i] = 0x11;
            }
        }
        return new Slip(widthDots, heightDots, rows);
    }

    /// How many of the first `rows` rows of the slip differ from the picture.
    public static int differentRows(Slip slip, BufferedImage printed, int rows) {
        int different = 0;
        for (int y = 0; y < rows; y++) {
            different += sameRow(slip, printed, y) ? 0 : 1;
        }
        return different;
    }

    private static boolean sameRow(Slip slip, BufferedImage printed, int y) {
        if (y >= printed.getHeight()) {
            return false;
        }
        int bytesPerRow = (slip.widthDots() + 7) / 8;
        for (int x = 0; x < slip.widthDots(); x++) {
            boolean wanted = (slip.rows()[y * bytesPerRow + x / 8] & 0x80 >> x % 8) != 0;
            boolean black = (printed.getRGB(x, y) & 0xFFFFFF) == 0;
            if (wanted != black) {
                return false;
            }
        }
        return true;
    }
}
