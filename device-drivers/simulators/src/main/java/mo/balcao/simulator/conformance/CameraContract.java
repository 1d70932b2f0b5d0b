package mo.balcao.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import mo.balcao.device.Completion;
import mo.balcao.device.Device;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.camera.Camera;
import mo.balcao.device.camera.Frame;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a camera does, whatever it is made of.
public abstract class CameraContract {
    private static final Duration SOON = Duration.ofSeconds(15);

    private @Nullable Rig current;

    protected CameraContract() {}

    /// A camera that is being connected to, and its plug.
    public interface Rig extends AutoCloseable {
        Camera camera();

        void unplug();

        void plugIn();

        @Override
        void close();
    }

    protected abstract Rig newRig();

    @BeforeEach
    final void open() {
        Rig rig = newRig();
        current = rig;
        Expect.status(rig.camera(), SOON, DeviceStatus::serves);
    }

    @AfterEach
    final void close() {
        if (current != null) {
            current.close();
        }
    }

    private Rig rig() {
        Rig rig = current;
        if (rig == null) {
            throw new AssertionError("no rig");
        }
        return rig;
    }

    @Test
    void deliversAStreamOfFrames() {
        CompletableFuture<Frame> third = new CompletableFuture<>();
        int[] count = {0};
        try (Device.Watch _ =
                rig().camera()
                        .frames(frame -> {
                            if (++count[0] == 3) {
                                third.complete(frame);
                            }
                        })) {
            Frame frame = Expect.within(third, SOON, "a third frame");
            assertThat(frame.bgra()).hasSize(frame.width() * frame.height() * 4);
            assertThat(frame.luminance()).hasSize(frame.width() * frame.height());
        }
    }

    @Test
    void takesAPicture() {
        assertThat(Expect.completion(rig().camera().take(SOON), SOON))
                .isInstanceOf(Completion.Done.class);
    }

    @Test
    void comesBackAfterHavingBeenUnplugged() {
        rig().unplug();
        Expect.status(rig().camera(), SOON, s -> s instanceof DeviceStatus.Offline);
        assertThat(Expect.completion(rig().camera().take(SOON), SOON))
                .isInstanceOf(Completion.Failed.class);
        rig().plugIn();
        Expect.status(rig().camera(), Duration.ofSeconds(40), DeviceStatus::serves);
    }
}
