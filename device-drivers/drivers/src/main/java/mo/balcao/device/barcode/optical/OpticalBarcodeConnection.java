package mo.balcao.device.barcode.optical;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import mo.balcao.device.Completion;
import mo.balcao.device.Device;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.barcode.BarcodeConnection;
import mo.balcao.device.barcode.BarcodeReader.Scan;
import mo.balcao.device.barcode.BarcodeReader.Sighting;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.camera.Frame;
import mo.balcao.device.driver.Job;
import mo.balcao.device.driver.Observation;
import org.jspecify.annotations.Nullable;

final class OpticalBarcodeConnection implements BarcodeConnection {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Camera camera;
    private final FrameDecoder decoder = new FrameDecoder();

    OpticalBarcodeConnection(Camera camera) {
        this.camera = camera;
    }

    @Override
    public Observation<NoState> poll() {
        return new Observation<>(camera.status(), new NoState());
    }

    @Override
    public Completion<Scan> read(Job job, Consumer<Sighting> onSighting) {
        AtomicReference<@Nullable Frame> newest = new AtomicReference<>();
        try (Device.Watch _ = camera.frames(newest::set)) {
            return read(job, onSighting, newest);
        }
    }

    private Completion<Scan> read(
            Job job, Consumer<Sighting> onSighting, AtomicReference<@Nullable Frame> newest) {
        Frame before = null;
        Decoding decoding = new Decoding.Nothing();
        int sighted = 0;
        while (!job.over()) {
            Frame frame = newest.getAndSet(null);
            if (frame == null) {
                if (camera.status() instanceof DeviceStatus.Offline(Fault fault)) {
                    return new Completion.Failed<>(fault);
                }
                job.pause(BETWEEN_LOOKS);
                continue;
            }
            if (before == null || !frame.samePictureAs(before)) {
                decoding = decoder.decode(frame);
            }
            before = frame;
            switch (decoding) {
                case Decoding.Read(Scan scan) -> {
                    return new Completion.Done<>(scan);
                }
                case Decoding.CodeLike _ -> {
                    sighted++;
                    onSighting.accept(new Sighting(sighted));
                }
                case Decoding.Nothing _ -> sighted = 0;
            }
        }
        return BarcodeConnection.unread(job);
    }

    @Override
    public void close() {
        // The camera belongs to whoever opened it.
    }
}
