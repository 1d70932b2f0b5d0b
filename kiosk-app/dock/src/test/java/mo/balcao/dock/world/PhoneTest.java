package mo.balcao.dock.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import mo.balcao.simulator.camera.PhoneFrame;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhoneTest {
    @TempDir Path folder;

    private BufferedImage seen() throws IOException {
        try (var pictures = Files.list(folder)) {
            List<Path> all = pictures.toList();
            assertThat(all).hasSize(1);
            return ImageIO.read(all.getFirst().toFile());
        }
    }

    private static String decoded(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    @Test
    void theCameraSeesOnePictureWithTheCodeOfTheMoment() throws Exception {
        Phone phone = Phone.before(folder);

        phone.show("first", PhoneFrame.Condition.READABLE, 1);
        phone.show("second", PhoneFrame.Condition.READABLE, 2);

        assertThat(decoded(seen())).isEqualTo("second");
        assertThat(phone.cameraAddress()).isEqualTo("camera:file:" + folder);
    }

    @Test
    void aPhoneTakenAwayLeavesAnEmptyPlace() throws IOException {
        Phone phone = Phone.before(folder);
        phone.show("first", PhoneFrame.Condition.READABLE, 1);

        phone.takeAway();

        BufferedImage picture = seen();
        Assertions.assertThatThrownBy(() -> decoded(picture)).isInstanceOf(NotFoundException.class);
    }
}
