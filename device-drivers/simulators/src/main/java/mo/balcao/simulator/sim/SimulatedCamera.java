package mo.balcao.simulator.sim;

import java.awt.image.BufferedImage;
import java.time.Duration;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.camera.CameraConnection;
import mo.balcao.device.camera.Frame;
import mo.balcao.device.camera.View;
import mo.balcao.device.driver.DeviceException;
import mo.balcao.device.driver.Driver;
import mo.balcao.device.driver.Observation;
import mo.balcao.simulator.camera.PhoneFrame;
import mo.balcao.simulator.control.DeviceAct;

/// A camera before which phones are held: ten frames a second of a picture made from the seed.
final class SimulatedCamera extends SimulatedDevice implements Driver<CameraConnection, View> {
    private final Temper temper;
    private final long seed;
    private byte[] pixels;

    SimulatedCamera(Temper temper, long seed) {
        this.temper = temper;
        this.seed = seed;
        this.pixels = bgr(PhoneFrame.empty(seed));
    }

    @Override
    boolean doAct(DeviceAct act) {
        if (act instanceof DeviceAct.ShowCode(String text)) {
            pixels = bgr(PhoneFrame.of(text, PhoneFrame.Condition.READABLE, seed));
        } else if (act instanceof DeviceAct.ShowUnreadableCode) {
            pixels = bgr(PhoneFrame.of("unreadable", PhoneFrame.Condition.BLURRED, seed));
        } else if (act instanceof DeviceAct.TakeCodeAway) {
            pixels = bgr(PhoneFrame.empty(seed));
        } else {
            return false;
        }
        return true;
    }

    private static byte[] bgr(BufferedImage picture) {
        byte[] out = new byte[picture.getWidth() * picture.getHeight() * 3];
        for (int y = 0, p = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++, p += 3) {
                int rgb = picture.getRGB(x, y);
                out[p] = (byte) rgb;
                out[p + 1] = (byte) (rgb >> 8);
                out[p + 2] = (byte) (rgb >> 16);
            }
        }
        return out;
    }

    @Override
    public CameraConnection connect() throws DeviceException {
        needPlug();
        return new Connected();
    }

    @Override
    public View unknown() {
        return new View.Nothing();
    }

    @Override
    public Duration pollEvery() {
        return Duration.ofMillis(100);
    }

    private final class Connected implements CameraConnection {
        private long frames;

        @Override
        public Observation<View> poll() throws DeviceException {
            needPlug();
            temper.poll();
            frames++;
            synchronized (SimulatedCamera.this) {
                Frame frame =
                        new Frame(
                                frames,
                                PhoneFrame.WIDTH,
                                PhoneFrame.HEIGHT,
                                Frame.Format.BGR24,
                                pixels);
                return new Observation<>(new DeviceStatus.Online(), new View.Picture(frame));
            }
        }

        @Override
        public void close() {}
    }
}
