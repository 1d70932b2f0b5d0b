package mo.balcao.device.barcode.optical;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.ResultPointCallback;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mo.balcao.device.barcode.BarcodeReader.Scan;
import mo.balcao.device.barcode.BarcodeReader.Symbology;
import mo.balcao.device.barcode.optical.Decoding.CodeLike;
import mo.balcao.device.barcode.optical.Decoding.Nothing;
import mo.balcao.device.barcode.optical.Decoding.Read;
import mo.balcao.device.camera.Frame;
import org.jspecify.annotations.Nullable;

/// One frame to one decoding. QR first, because nearly everything shown here is one; the second binarisation and the
/// inverted picture (dark mode on a phone) only when the first found nothing. Not for several threads at once.
public final class FrameDecoder {
    private static final List<BarcodeFormat> OTHERS =
            List.of(BarcodeFormat.DATA_MATRIX, BarcodeFormat.CODE_128);

    private final QRCodeReader qr = new QRCodeReader();
    private final MultiFormatReader others = new MultiFormatReader();

    public Decoding decode(Frame frame) {
        byte[] luminance = frame.luminance();
        LuminanceSource light = source(luminance, frame.width(), frame.height());
        CornerMarks marks = new CornerMarks();
        Scan scan = firstRead(light, marks);
        if (scan != null) {
            return new Read(scan);
        }
        // Half the size: four pixels averaged have half the noise.
        byte[] halved = halve(luminance, frame.width(), frame.height());
        LuminanceSource small = source(halved, frame.width() / 2, frame.height() / 2);
        scan = readQr(small, HybridBinarizer::new, marks);
        if (scan != null) {
            return new Read(scan);
        }
        return marks.looksLikeCode() ? new CodeLike() : new Nothing();
    }

    private static LuminanceSource source(byte[] luminance, int width, int height) {
        return new PlanarYUVLuminanceSource(luminance, width, height, 0, 0, width, height, false);
    }

    private static byte[] halve(byte[] luminance, int width, int height) {
        int w = width / 2;
        byte[] half = new byte[w * (height / 2)];
        for (int i = 0; i < half.length; i++) {
            int at = i / w * 2 * width + i % w * 2;
            int sum =
                    (luminance[at] & 0xFF)
                            + (luminance[at + 1] & 0xFF)
                            + (luminance[at + width] & 0xFF)
                            + (luminance[at + width + 1] & 0xFF);
            half[i] = (byte) (sum / 4);
        }
        return half;
    }

    private @Nullable Scan firstRead(LuminanceSource light, CornerMarks marks) {
        Scan scan = readQr(light, HybridBinarizer::new, marks);
        if (scan == null) {
            scan = readQr(light, GlobalHistogramBinarizer::new, marks);
        }
        if (scan == null) {
            scan = readQr(light.invert(), HybridBinarizer::new, marks);
        }
        return scan == null ? readOther(light) : scan;
    }

    private @Nullable Scan readQr(
            LuminanceSource light,
            Function<LuminanceSource, Binarizer> binarizer,
            CornerMarks marks) {
        marks.nextPass();
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.TRY_HARDER, true);
        ResultPointCallback onPoint = marks::found;
        hints.put(DecodeHintType.NEED_RESULT_POINT_CALLBACK, onPoint);
        try {
            return scan(qr.decode(new BinaryBitmap(binarizer.apply(light)), hints));
        } catch (NotFoundException _) {
            return null;
        } catch (ReaderException _) {
            // Located, but checksum or format do not hold.
            marks.located();
            return null;
        }
    }

    private @Nullable Scan readOther(LuminanceSource light) {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, OTHERS);
        try {
            return scan(others.decode(new BinaryBitmap(new HybridBinarizer(light)), hints));
        } catch (NotFoundException _) {
            return null;
        }
    }

    @SuppressWarnings("MissingCasesInEnumSwitch") // The enum is the library's and may grow.
    private static Scan scan(Result result) {
        Symbology symbology =
                switch (result.getBarcodeFormat()) {
                    case QR_CODE -> Symbology.QR;
                    case DATA_MATRIX -> Symbology.DATA_MATRIX;
                    case CODE_128 -> Symbology.CODE_128;
                    default -> Symbology.OTHER;
                };
        return new Scan(result.getText(), symbology);
    }
}
