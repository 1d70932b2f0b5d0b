package mo.balcao.simulator.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import mo.balcao.device.Command;
import mo.balcao.device.Completion;
import mo.balcao.device.DeviceId;
import mo.balcao.device.barcode.BarcodeReader;
import mo.balcao.device.barcode.BarcodeReader.Scan;
import mo.balcao.device.barcode.BarcodeReader.Sighting;
import mo.balcao.device.barcode.BarcodeReader.Symbology;
import mo.balcao.device.factory.DeviceFactory;
import mo.balcao.device.scheme.Opening;
import mo.balcao.simulator.camera.PhoneFrame;
import mo.balcao.simulator.camera.PhoneFrame.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a picture in a folder through the camera and the decoder to the text.
class OpticalReadingTest {
    private static final String TEXT = "MOEID1.Zm9yLXRlc3RzLW9ubHktbm90LXJlYWwtMTI";

    @TempDir private Path folder;
    private DeviceFactory factory;
    private BarcodeReader reader;

    @BeforeEach
    void open() {
        factory = DeviceFactory.start();
        reader =
                switch (factory.open(
                        BarcodeReader.class, new DeviceId("scanner"), "camera:file:" + folder)) {
                    case Opening.Opened<BarcodeReader>(BarcodeReader opened) -> opened;
                    case Opening.Refused<BarcodeReader>(String reason) ->
                            throw new AssertionError(reason);
                };
    }

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void readsThePhoneInFourOfFiveHands() throws Exception {
        int read = 0;
        for (int seed = 1; seed <= 20; seed++) {
            hold(PhoneFrame.of(TEXT + seed, Condition.READABLE, seed));
            Completion<Scan> wanted = new Completion.Done<>(new Scan(TEXT + seed, Symbology.QR));
            Completion<Scan> completion;
            do {
                // The phone before may still be in view for a moment.
                completion = read(Duration.ofSeconds(2), _ -> {});
            } while (completion instanceof Completion.Done && !completion.equals(wanted));
            read += completion.equals(wanted) ? 1 : 0;
        }
        assertThat(read).isGreaterThanOrEqualTo(16);
    }

    @Test
    void sightsACodeThatIsTooBlurred() throws Exception {
        hold(PhoneFrame.of(TEXT, Condition.BLURRED, 1));
        assertThat(sighted(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void sightsACodeUnderGlare() throws Exception {
        hold(PhoneFrame.of(TEXT, Condition.GLARE, 1));
        assertThat(sighted(Duration.ofSeconds(30))).isTrue();
    }

    @Test
    void sightsNothingInAnEmptyHall() throws Exception {
        hold(PhoneFrame.empty(1));
        assertThat(sighted(Duration.ofSeconds(2))).isFalse();
    }

    /// Until something is sighted; a busy machine may need many times the usual moment for it.
    private boolean sighted(Duration patience) throws Exception {
        CompletableFuture<Sighting> seen = new CompletableFuture<>();
        Command<Scan> command = reader.read(patience, seen::complete);
        var _ = seen.thenRun(command::cancel);
        Completion<Scan> completion =
                command.completion()
                        .toCompletableFuture()
                        .get(patience.toSeconds() + 10, TimeUnit.SECONDS);
        assertThat(completion).isNotInstanceOf(Completion.Done.class);
        return seen.isDone();
    }

    private Completion<Scan> read(
            Duration deadline, java.util.function.Consumer<Sighting> onSighting) throws Exception {
        Command<Scan> command = reader.read(deadline, onSighting);
        return command.completion().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private void hold(BufferedImage picture) throws IOException {
        Path hidden = folder.resolve(".next.png");
        assertThat(ImageIO.write(picture, "png", hidden.toFile())).isTrue();
        Files.move(hidden, folder.resolve("phone.png"), StandardCopyOption.REPLACE_EXISTING);
    }
}
