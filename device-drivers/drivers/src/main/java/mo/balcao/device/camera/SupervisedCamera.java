package mo.balcao.device.camera;

import java.time.Duration;
import java.util.function.Consumer;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.supervision.SupervisedDevice;
import mo.balcao.device.supervision.Supervisor;

/// The port over a supervised driver.
public final class SupervisedCamera extends SupervisedDevice<CameraConnection, View>
        implements Camera {

    public SupervisedCamera(Supervisor<CameraConnection, View> device) {
        super(device);
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
}
