package mo.balcao.device.printer.escpos;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mo.balcao.device.printer.Slip;

/// The bytes. Names and numbers as in the ESC/POS command reference.
final class EscPos {
    /// ESC @, then GS a with all groups: four status bytes come unasked after each change.
    static final byte[] INITIALISE = {0x1B, 0x40, 0x1D, 0x61, (byte) 0xFF};

    /// DLE DC4 function 8: empties the printer's buffers at once, so that nothing of a failed slip comes out later.
    static final byte[] CLEAR = {0x10, 0x14, 0x08, 0x01, 0x03, 0x14, 0x01, 0x06, 0x02, 0x08};

    /// GS V 66 n: feed to the cutter and cut, leaving one point.
    static final byte[] CUT = {0x1D, 0x56, 0x42, 0x10};

    /// GS r 1: answered with one byte after everything before it has been carried out.
    static final byte[] ASK_IN_ORDER = {0x1D, 0x72, 0x01};

    private static final int BAND_ROWS = 64;
    private static final int DLE = 0x10;

    private EscPos() {}

    /// DLE EOT n: answered at once, whatever stands in the buffers.
    static byte[] askNow(int n) {
        return new byte[] {DLE, 0x04, (byte) n};
    }

    /// GS v 0 in bands of 64 rows, small enough for any receive buffer.
    static List<byte[]> bands(Slip slip) {
        int bytesPerRow = (slip.widthDots() + 7) / 8;
        List<byte[]> bands = new ArrayList<>();
        for (int top = 0; top < slip.heightDots(); top += BAND_ROWS) {
            int rows = Math.min(BAND_ROWS, slip.heightDots() - top);
            byte[] dots =
                    Arrays.copyOfRange(slip.rows(), top * bytesPerRow, (top + rows) * bytesPerRow);
            ByteArrayOutputStream band = new ByteArrayOutputStream(dots.length + 8);
            band.writeBytes(
                    new byte[] {
                        0x1D,
                        0x76,
                        0x30,
                        0,
                        (byte) bytesPerRow,
                        (byte) (bytesPerRow >> 8),
                        (byte) rows,
                        (byte) (rows >> 8)
                    });
            band.writeBytes(withoutRealTimeCommands(dots));
            bands.add(band.toByteArray());
        }
        return bands;
    }

    /// A printer obeys DLE EOT, ENQ and DC4 even in the middle of a picture. One more dot breaks such a sequence up.
    private static byte[] withoutRealTimeCommands(byte[] dots) {
        for (int i = 0; i + 1 < dots.length; i++) {
            if (dots[i] == DLE
                    && (dots[i + 1] == 0x04 || dots[i + 1] == 0x05 || dots[i + 1] == 0x14)) {
                dots[i] = 0x18;
            }
        }
        // The next band begins with GS, but the cut and the question may be followed by a DLE.
        if (dots.length > 0 && dots[dots.length - 1] == DLE) {
            dots[dots.length - 1] = 0x18;
        }
        return dots;
    }
}
