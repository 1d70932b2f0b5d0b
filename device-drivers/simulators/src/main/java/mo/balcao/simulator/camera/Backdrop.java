package mo.balcao.simulator.camera;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/// A hall seen upwards from a counter, far out of focus: ceiling, lamps, a doorway, somebody's coat.
final class Backdrop {
    private Backdrop() {}

    static BufferedImage paint(int width, int height, SplittableRandom random) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            paint(g, width, height, random);
        } finally {
            g.dispose();
        }
        Lens lens = new Lens(image);
        lens.blur(26);
        return lens.develop();
    }

    private static void paint(Graphics2D g, int width, int height, SplittableRandom random) {
        Color wall =
                PhoneFrame.mix(
                        new Color(150, 140, 122), new Color(120, 130, 142), random.nextDouble());
        g.setPaint(new GradientPaint(0, 0, wall.brighter(), 0, height, wall.darker()));
        g.fillRect(0, 0, width, height);
        int door = random.nextInt(width - 300);
        g.setPaint(new Color(86, 92, 96));
        g.fillRect(door, 180, 240, height);
        g.setPaint(new Color(190, 196, 198));
        g.fillRect(door + 30, 230, 180, 330);
        for (int i = 0; i < 4; i++) {
            g.setPaint(new Color(255, 250, 236));
            double x = random.nextDouble(width);
            double y = random.nextDouble(200);
            g.fill(new Ellipse2D.Double(x, y, 110 + random.nextDouble(80), 46));
        }
        Color coat = Color.getHSBColor((float) random.nextDouble(), 0.32f, 0.34f);
        double person = width * (0.25 + random.nextDouble(0.5));
        g.setPaint(coat);
        g.fill(new Ellipse2D.Double(person - 330, height * 0.52, 660, 900));
        g.setPaint(new Color(186, 146, 118));
        g.fill(new Ellipse2D.Double(person - 120, height * 0.16, 240, 310));
        g.setPaint(new Color(40, 34, 32));
        g.fill(new Ellipse2D.Double(person - 132, height * 0.10, 264, 170));
    }
}
