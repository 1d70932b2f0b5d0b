package mo.balcao.simulator.control;

import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.function.BiConsumer;
import mo.balcao.device.DeviceId;
import mo.balcao.device.document.Document;

/// What a person could do to the devices of a machine, done to simulated ones.
public interface SimulatorControl {
    /// The simulated devices that are open.
    Set<DeviceId> devices();

    /// Does one act. An act that makes no sense for the device is ignored and answered with false.
    boolean act(DeviceId device, DeviceAct act);

    /// Hears of every slip that simulated printers cut off, on the printer's thread.
    void onSlip(BiConsumer<DeviceId, BufferedImage> listener);

    /// Hears of every document whose last sheet came out of a simulated page printer, on the printer's thread.
    void onDocument(BiConsumer<DeviceId, Document> listener);
}
