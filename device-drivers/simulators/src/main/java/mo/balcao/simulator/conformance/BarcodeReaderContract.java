package mo.balcao.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.barcode.BarcodeReader.Scan;
import mo.balcao.device.barcode.BarcodeReader.Sighting;
import mo.balcao.device.barcode.BarcodeReader.Symbology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a barcode reader does, whatever it is made of.
public abstract class BarcodeReaderContract {
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration READING = Duration.ofSeconds(10);
    private static final String TEXT = "BALCAO-CONFORMANCE-0001";

    private @Nullable Rig current;

    protected BarcodeReaderContract() {}

    /// A reader that sees nothing yet, and the hands that hold codes before it.
    public interface Rig extends AutoCloseable {
        BarcodeReader reader();

        /// Holds a QR code.
        void show(String text);

        /// Holds a QR code that cannot be read, but is seen to be one.
        void showUnreadable();

        void takeAway();

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
        Expect.status(rig.reader(), SOON, DeviceStatus::serves);
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
    void readsACodeHeldBeforeIt() {
        Command<Scan> command = rig().reader().read(READING, _ -> {});
        rig().show(TEXT);
        assertThat(Expect.completion(command, SOON))
                .isEqualTo(new Completion.Done<>(new Scan(TEXT, Symbology.QR)));
    }

    @Test
    void saysThatItSeesACodeItCannotRead() {
        CompletableFuture<Sighting> sighted = new CompletableFuture<>();
        rig().showUnreadable();
        Command<Scan> command = rig().reader().read(READING, sighted::complete);
        assertThat(Expect.within(sighted, SOON, "a sighting").frames()).isPositive();
        command.cancel();
        assertThat(Expect.completion(command, SOON)).isEqualTo(new Completion.Cancelled<Scan>());
    }

    @Test
    void timesOutWhenNothingIsShown() {
        Command<Scan> command = rig().reader().read(Duration.ofSeconds(1), _ -> {});
        assertThat(Expect.completion(command, SOON)).isEqualTo(new Completion.TimedOut<Scan>());
    }

    @Test
    void endsAtOnceWhenCancelled() {
        Command<Scan> command = rig().reader().read(Duration.ofMinutes(5), _ -> {});
        command.cancel();
        assertThat(Expect.completion(command, SOON)).isEqualTo(new Completion.Cancelled<Scan>());
    }

    @Test
    void refusesMoreThanItsQueueHolds() {
        List<Command<Scan>> commands = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            commands.add(rig().reader().read(READING, _ -> {}));
        }
        assertThat(commands)
                .anySatisfy(c ->
                        assertThat(c.completion().toCompletableFuture().getNow(null))
                                .isEqualTo(new Completion.Busy<Scan>()));
    }

    @Test
    void endsEverythingWhenClosed() {
        Command<Scan> running = rig().reader().read(Duration.ofMinutes(5), _ -> {});
        Command<Scan> queued = rig().reader().read(Duration.ofMinutes(5), _ -> {});
        rig().reader().close();
        assertThat(Expect.completion(running, SOON)).isEqualTo(new Completion.Cancelled<Scan>());
        assertThat(Expect.completion(queued, SOON)).isEqualTo(new Completion.Cancelled<Scan>());
    }

    @Test
    void comesBackAfterHavingBeenUnplugged() {
        rig().unplug();
        Expect.status(rig().reader(), SOON, s -> s instanceof DeviceStatus.Offline);
        rig().plugIn();
        Expect.status(rig().reader(), Duration.ofSeconds(40), DeviceStatus::serves);
        rig().show(TEXT);
        assertThat(Expect.completion(rig().reader().read(READING, _ -> {}), SOON))
                .isEqualTo(new Completion.Done<>(new Scan(TEXT, Symbology.QR)));
    }

    @Test
    void neverPrintsWhatItRead() {
        assertThat(new Scan(TEXT, Symbology.QR).toString()).doesNotContain(TEXT);
    }

    @Test
    void refusesADeadlineBeyondFiveMinutes() {
        assertThatThrownBy(() -> rig().reader().read(Duration.ofMinutes(6), _ -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
