package mo.balcao.bench.qr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mo.balcao.device.camera.Frame;
import mo.balcao.simulator.camera.PhoneFrame;

/// One generated camera picture in luminance, as both sides get it.
///
/// @param text what its code says; empty where the scene has none
/// @param file the same bytes, raw, for the peer
record Picture(String text, Frame frame, Path file) {
    static Picture of(Scene scene, int seed, Path folder) throws IOException {
        String text = scene.text(seed);
        BufferedImage image = scene.image(text, seed);
        int[] rgb =
                image.getRGB(0, 0, PhoneFrame.WIDTH, PhoneFrame.HEIGHT, null, 0, PhoneFrame.WIDTH);
        byte[] grey = new byte[rgb.length];
        for (int i = 0; i < grey.length; i++) {
            // ITU-R BT.601
            grey[i] =
                    (byte)
                            ((299 * (rgb[i] >> 16 & 0xFF)
                                            + 587 * (rgb[i] >> 8 & 0xFF)
                                            + 114 * (rgb[i] & 0xFF)
                                            + 500)
                                    / 1000);
        }
        Path file = Files.write(folder.resolve(scene + "-" + seed + ".grey"), grey);
        Frame frame =
                new Frame(seed, PhoneFrame.WIDTH, PhoneFrame.HEIGHT, Frame.Format.GREY8, grey);
        return new Picture(text, frame, file);
    }
}
