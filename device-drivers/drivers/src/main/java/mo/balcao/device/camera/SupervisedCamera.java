package mo.balcao.device.camera;

import java.time.Duration;
import java.util.function.Consumer;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceId;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.supervision.Supervisor;

/// The port over a supervised driver.
public final class SupervisedCamera implements Camera {
    private final Supervisor<CameraConnection, View> device;

    public SupervisedCamera(Supervisor<CameraConnection, View> device) {
        this.device = device;
    }

    @Override
    public Watch frames(Consumer<Frame> onFrame) {
        return device.watchState(view -> {
            switch (view) {
                case View.Picture(Frame frame) -> onFrame.accept(frame);
                case View.Nothing _ -> {}
            }
        });
    }

    @Override
    public Command<Frame> take(Duration deadline) {
        return device.submit(
                deadline,
                (connection, _) ->
                        switch (connection.poll().state()) {
                            case View.Picture(Frame frame) -> new Completion.Done<>(frame);
                            case View.Nothing _ ->
                                    new Completion.Failed<>(
                                            Fault.of(FaultCode.NO_PICTURE, "no frame"));
                        });
    }

    @Override
    public DeviceId id() {
        return device.id();
    }

    @Override
    public DeviceStatus status() {
        return device.status();
    }

    @Override
    public Watch watch(Consumer<DeviceStatus> onChange) {
        return device.watch(onChange);
    }

    @Override
    public void close() {
        device.close();
    }
}
