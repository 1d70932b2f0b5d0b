package mo.balcao.device.barcode.optical;

import com.google.zxing.ResultPoint;
import com.google.zxing.qrcode.detector.FinderPattern;
import java.util.ArrayList;
import java.util.List;

/// Tells "a QR code that cannot be read" from "no code": three corner marks of about one size, placed like the
/// corners of a square seen at an angle. ZXing reports each mark it is sure of while it searches.
final class CornerMarks {
    private static final float SIZE_SPREAD = 1.6f;
    private static final double LEG_SPREAD = 1.8;
    private static final double STRAIGHT = 0.55;
    private static final int SMALLEST_LEG_MODULES = 10;

    /// Below this, sensor noise makes marks of its own, and no code could be read.
    private static final float SMALLEST_MODULE_PIXELS = 2.5f;

    private static final int MOST_MARKS = 40;

    private final List<FinderPattern> pass = new ArrayList<>();
    private boolean codeLike;

    void nextPass() {
        codeLike |= squareAmongMarks();
        pass.clear();
    }

    void found(ResultPoint point) {
        if (point instanceof FinderPattern mark
                && mark.getEstimatedModuleSize() >= SMALLEST_MODULE_PIXELS
                && pass.size() < MOST_MARKS) {
            pass.add(mark);
        }
    }

    void located() {
        codeLike = true;
    }

    boolean looksLikeCode() {
        nextPass();
        return codeLike;
    }

    private boolean squareAmongMarks() {
        for (FinderPattern corner : pass) {
            for (FinderPattern one : pass) {
                for (FinderPattern other : pass) {
                    if (isSquareCorner(corner, one, other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isSquareCorner(
            FinderPattern corner, FinderPattern one, FinderPattern other) {
        if (!sameSize(corner, one) || !sameSize(corner, other)) {
            return false;
        }
        double ax = one.getX() - corner.getX();
        double ay = one.getY() - corner.getY();
        double bx = other.getX() - corner.getX();
        double by = other.getY() - corner.getY();
        double a = Math.hypot(ax, ay);
        double b = Math.hypot(bx, by);
        double shortest = SMALLEST_LEG_MODULES * corner.getEstimatedModuleSize();
        return a > shortest
                && b > shortest
                && a < b * LEG_SPREAD
                && b < a * LEG_SPREAD
                && Math.abs(ax * bx + ay * by) < STRAIGHT * a * b;
    }

    private static boolean sameSize(FinderPattern a, FinderPattern b) {
        float one = a.getEstimatedModuleSize();
        float other = b.getEstimatedModuleSize();
        return one < other * SIZE_SPREAD && other < one * SIZE_SPREAD;
    }
}
