package mo.balcao.simulator.camera;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/// What a kiosk's camera sees when somebody holds a phone with a QR code before it: 1280 × 960, the phone tilted and
/// in perspective, lit from one side, a little out of focus, with sensor noise. The same text, condition and seed give
/// the same picture, byte for byte.
public final class PhoneFrame {
    public static final int WIDTH = 1280;
    public static final int HEIGHT = 960;

    /// How well the code can be seen.
    public enum Condition {
        READABLE,
        /// Held too close or moved: the corner marks show, the modules run together.
        BLURRED,
        /// A lamp mirrors in the glass over part of the code.
        GLARE
    }

    private PhoneFrame() {}

    public static BufferedImage of(String text, Condition condition, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage phone = PhonePicture.draw(text);
        Homography pose = pose(phone, random);
        Lens lens = new Lens(Backdrop.paint(WIDTH, HEIGHT, random));
        lens.put(phone, pose);
        lens.fingers(pose, phone.getWidth(), phone.getHeight(), random);
        if (condition == Condition.GLARE) {
            double[] spot = pose.map(phone.getWidth() * 0.55, phone.getHeight() * 0.47);
            lens.mirrorLamp(spot[0], spot[1], 104 + random.nextDouble(12));
        }
        lens.lightFrom(random.nextBoolean() ? -1 : 1, 0.22 + random.nextDouble(0.12));
        lens.blur(condition == Condition.BLURRED ? 3.9 : 1.1 + random.nextDouble(0.5));
        lens.noise(5 + random.nextDouble(2.5), random);
        return lens.develop();
    }

    /// The scene without a phone.
    public static BufferedImage empty(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Lens lens = new Lens(Backdrop.paint(WIDTH, HEIGHT, random));
        lens.blur(1.2);
        lens.noise(6, random);
        return lens.develop();
    }

    /// Tilted up to 14° in the picture and turned out of its plane, as hands do.
    private static Homography pose(BufferedImage phone, SplittableRandom random) {
        double angle = Math.toRadians(-14 + random.nextDouble(28));
        double scale = 0.86 + random.nextDouble(0.1);
        double centreX = WIDTH / 2.0 + random.nextDouble(-90, 90);
        double centreY = HEIGHT / 2.0 + random.nextDouble(-20, 50);
        double turn = random.nextDouble(-0.16, 0.16);
        double nod = random.nextDouble(-0.16, 0.16);
        double[][] corners = new double[4][];
        double[][] signs = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
        for (int i = 0; i < 4; i++) {
            double x = signs[i][0] * phone.getWidth() / 2.0 * scale;
            double y = signs[i][1] * phone.getHeight() / 2.0 * scale;
            double depth = 1 + turn * signs[i][0] / 2 + nod * signs[i][1] / 2;
            double rotatedX = x * Math.cos(angle) - y * Math.sin(angle);
            double rotatedY = x * Math.sin(angle) + y * Math.cos(angle);
            corners[i] = new double[] {centreX + rotatedX / depth, centreY + rotatedY / depth};
        }
        return Homography.ontoCorners(phone.getWidth(), phone.getHeight(), corners);
    }

    static Color mix(Color a, Color b, double share) {
        return new Color(
                mix(a.getRed(), b.getRed(), share),
                mix(a.getGreen(), b.getGreen(), share),
                mix(a.getBlue(), b.getBlue(), share));
    }

    private static int mix(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }
}
