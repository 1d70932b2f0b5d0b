package mo.balcao.device.printer;

/// One slip as the head sees it: a 1-bit picture, top to bottom, cut at the end. Text is laid out above the
/// port (`kiosk-app/core`), because no printer font can be trusted with Chinese.
///
/// @param widthDots at most the printer's `dotsPerLine`
/// @param rows packed bits, `(widthDots + 7) / 8` bytes a row, most significant bit leftmost, 1 = black
public record Slip(int widthDots, int heightDots, byte[] rows) {
    public Slip {
        if (rows.length != (widthDots + 7) / 8 * heightDots) {
            throw new IllegalArgumentException(
                    "rows do not fill " + widthDots + " x " + heightDots);
        }
    }

    @Override
    public String toString() {
        return "Slip[" + widthDots + " x " + heightDots + " dots]";
    }
}
