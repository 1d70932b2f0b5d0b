package mo.balcao.simulator.printer;

/// Carries out buffered commands one after the other. Its own reading of the command reference: shares nothing with
/// the driver.
final class PrintHead {
    /// Where commands come from. Blocks while the printer is offline or has nothing to do.
    interface Bytes {
        int next();
    }

    /// What the head needs from the printer around it.
    interface Printer {
        /// Counts a byte of picture; does not return while there is no paper under the head.
        void through();

        void row(byte[] dots);

        void feed(int dots);

        void cut();

        void enableAutomaticStatus(boolean on);

        void answerPaperSensor();
    }

    private static final int LINE_DOTS = 30;

    private final Bytes bytes;
    private final Printer printer;

    PrintHead(Bytes bytes, Printer printer) {
        this.bytes = bytes;
        this.printer = printer;
    }

    void command() {
        int first = bytes.next();
        switch (first) {
            case 0x0A -> printer.feed(LINE_DOTS);
            case 0x10 -> skipRealTime();
            case 0x1B -> escape();
            case 0x1D -> group();
            default -> {}
        }
    }

    private void skipRealTime() {
        int second = bytes.next();
        if (second == 0x04 || second == 0x05) {
            skip();
        }
    }

    private void escape() {
        switch (bytes.next()) {
            case '@' -> printer.enableAutomaticStatus(false);
            case 'd' -> printer.feed(LINE_DOTS * bytes.next());
            case 'J' -> printer.feed(bytes.next());
            default -> {}
        }
    }

    private void group() {
        switch (bytes.next()) {
            case 'a' -> printer.enableAutomaticStatus(bytes.next() != 0);
            case 'r' -> {
                skip();
                printer.answerPaperSensor();
            }
            case 'v' -> raster();
            case 'V' -> {
                int mode = bytes.next();
                if (mode >= 65) {
                    printer.feed(bytes.next());
                }
                printer.cut();
            }
            default -> {}
        }
    }

    private void skip() {
        var _ = bytes.next();
    }

    private void raster() {
        skip();
        skip();
        int bytesPerRow = bytes.next() + 256 * bytes.next();
        int rows = bytes.next() + 256 * bytes.next();
        for (int y = 0; y < rows; y++) {
            byte[] row = new byte[bytesPerRow];
            for (int x = 0; x < bytesPerRow; x++) {
                row[x] = (byte) bytes.next();
                printer.through();
            }
            printer.row(row);
        }
    }
}
