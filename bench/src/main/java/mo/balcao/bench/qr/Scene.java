package mo.balcao.bench.qr;

import java.awt.image.BufferedImage;
import mo.balcao.simulator.camera.PhoneFrame;
import mo.balcao.simulator.camera.PhoneFrame.Condition;

/// What stands before the camera.
enum Scene {
    READABLE,
    BLURRED,
    GLARE,
    /// The hall without a phone: what the camera sees most of the day.
    EMPTY;

    private static final String CODE = "MOEID1.Zm9yLXRlc3RzLW9ubHktbm90LXJlYWwt";

    String text(int seed) {
        return this == EMPTY ? "" : CODE + seed;
    }

    BufferedImage image(String text, int seed) {
        return switch (this) {
            case READABLE -> PhoneFrame.of(text, Condition.READABLE, seed);
            case BLURRED -> PhoneFrame.of(text, Condition.BLURRED, seed);
            case GLARE -> PhoneFrame.of(text, Condition.GLARE, seed);
            case EMPTY -> PhoneFrame.empty(seed);
        };
    }
}
