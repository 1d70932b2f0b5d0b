package mo.balcao.ui.ending;

import mo.balcao.ui.motif.Shapes;
import mo.balcao.ui.motif.Waves;
import mo.balcao.ui.parts.Drawing;

/// A terminal that rests, on still water.
final class Pause {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 430;

    private Pause() {}

    static Drawing drawn() {
        return new Drawing(
                        WIDTH,
                        HEIGHT,
                        Drawing.Fit.WHOLE,
                        Shapes.disc(320, 210, 200, "tint"),
                        Shapes.rounded(236, 60, 168, 250, 20, "device"),
                        Shapes.rounded(252, 78, 136, 186, 10, "device-glass"),
                        Shapes.stroked("M302 142 V200 M338 142 V200", "white", 14),
                        Shapes.rounded(296, 280, 48, 10, 5, "device-glass"),
                        Shapes.filled("M276 310 H364 L378 356 H262 Z", "device"),
                        Waves.band(100, 356, 440, 9, 110, "device"),
                        Waves.band(140, 384, 360, 7, 90, "middle"),
                        Waves.band(200, 408, 240, 5, 80, "middle"))
                .preferring(430);
    }
}
