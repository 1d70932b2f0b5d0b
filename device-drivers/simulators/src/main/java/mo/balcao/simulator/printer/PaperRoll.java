package mo.balcao.simulator.printer;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/// The paper since the last cut, row by row of dots.
final class PaperRoll {
    private final int widthDots;
    private final List<byte[]> rows = new ArrayList<>();

    PaperRoll(int widthDots) {
        this.widthDots = widthDots;
    }

    void print(byte[] row) {
        rows.add(row);
    }

    void feed(int dots) {
        for (int i = 0; i < dots; i++) {
            rows.add(new byte[0]);
        }
    }

    boolean blank() {
        return rows.stream().allMatch(row -> row.length == 0);
    }

    BufferedImage cut() {
        BufferedImage piece = look();
        rows.clear();
        return piece;
    }

    /// White paper, black dots, one pixel a dot.
    BufferedImage look() {
        int height = Math.max(1, rows.size());
        BufferedImage image = new BufferedImage(widthDots, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y++) {
            byte[] row = y < rows.size() ? rows.get(y) : new byte[0];
            for (int x = 0; x < widthDots; x++) {
                boolean black = x / 8 < row.length && (row[x / 8] & 0x80 >> x % 8) != 0;
                image.setRGB(x, y, black ? 0x000000 : 0xFFFFFF);
            }
        }
        return image;
    }
}
