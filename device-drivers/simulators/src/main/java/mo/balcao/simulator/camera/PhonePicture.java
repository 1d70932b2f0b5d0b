package mo.balcao.simulator.camera;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/// A phone from the front, drawn flat: body, glass, an identity app's page with the code. Uses no font, so that it
/// looks the same on every machine; texts on the page are grey bars.
final class PhonePicture {
    static final int WIDTH = 520;
    static final int HEIGHT = 1040;
    private static final int BEZEL = 16;
    private static final int CODE = 372;
    private static final Color BODY = new Color(24, 25, 28);
    private static final Color PAGE = new Color(246, 248, 250);
    private static final Color BAR = new Color(0, 96, 88);
    private static final Color INK = new Color(18, 20, 24);
    private static final Color TEXT = new Color(158, 166, 176);

    private PhonePicture() {}

    static BufferedImage draw(String text) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            body(g);
            page(g);
            code(g, text);
        } finally {
            g.dispose();
        }
        return image;
    }

    private static void body(Graphics2D g) {
        g.setPaint(new GradientPaint(0, 0, new Color(92, 96, 102), WIDTH, 0, BODY));
        g.fill(new RoundRectangle2D.Double(0, 0, WIDTH, HEIGHT, 92, 92));
        g.setPaint(BODY);
        g.fill(new RoundRectangle2D.Double(4, 4, WIDTH - 8, HEIGHT - 8, 86, 86));
        g.setPaint(PAGE);
        g.fill(
                new RoundRectangle2D.Double(
                        BEZEL, BEZEL, WIDTH - 2 * BEZEL, HEIGHT - 2 * BEZEL, 66, 66));
    }

    private static void page(Graphics2D g) {
        g.setClip(
                new RoundRectangle2D.Double(
                        BEZEL, BEZEL, WIDTH - 2 * BEZEL, HEIGHT - 2 * BEZEL, 66, 66));
        g.setPaint(BAR);
        g.fillRect(0, 0, WIDTH, 170);
        g.setClip(null);
        g.setPaint(BODY);
        g.fill(new RoundRectangle2D.Double(WIDTH / 2.0 - 62, 30, 124, 30, 30, 30));
        g.setPaint(new Color(214, 236, 232));
        bar(g, 56, 96, 190, 24);
        bar(g, 56, 132, 120, 12);
        g.setPaint(new Color(232, 240, 238));
        g.fillOval(WIDTH - 118, 92, 56, 56);
        g.setPaint(Color.WHITE);
        g.fill(new RoundRectangle2D.Double(40, 210, WIDTH - 80, 580, 36, 36));
        g.setPaint(INK);
        bar(g, 72, 240, 230, 22);
        g.setPaint(TEXT);
        bar(g, 72, 276, 330, 12);
        bar(g, 72, 728, 260, 14);
        bar(g, 72, 754, 180, 12);
        g.setPaint(BAR);
        g.fill(new RoundRectangle2D.Double(120, 840, WIDTH - 240, 70, 70, 70));
        g.setPaint(new Color(226, 244, 240));
        bar(g, 200, 866, 120, 18);
        g.setPaint(new Color(60, 64, 70));
        g.fill(new RoundRectangle2D.Double(WIDTH / 2.0 - 80, 988, 160, 8, 8, 8));
    }

    private static void bar(Graphics2D g, int x, int y, int width, int height) {
        g.fill(new RoundRectangle2D.Double(x, y, width, height, height, height));
    }

    private static void code(Graphics2D g, String text) {
        ByteMatrix modules = modules(text);
        int quiet = 4;
        double pitch = (double) CODE / (modules.getWidth() + 2 * quiet);
        double left = (WIDTH - CODE) / 2.0 + quiet * pitch;
        double top = 318 + quiet * pitch;
        g.setPaint(INK);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    int x0 = (int) Math.round(left + x * pitch);
                    int y0 = (int) Math.round(top + y * pitch);
                    int x1 = (int) Math.round(left + (x + 1) * pitch);
                    int y1 = (int) Math.round(top + (y + 1) * pitch);
                    g.fillRect(x0, y0, x1 - x0, y1 - y0);
                }
            }
        }
    }

    private static ByteMatrix modules(String text) {
        try {
            Map<EncodeHintType, ?> hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "does not fit a QR code: " + text.length() + " characters", e);
        }
    }
}
