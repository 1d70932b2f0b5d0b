package mo.balcao.simulator.camera;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import mo.balcao.simulator.camera.PhoneFrame.Condition;
import org.junit.jupiter.api.Test;

class PhoneFrameTest {
    private static final String TEXT = "MOEID1.Zm9yLXRlc3RzLW9ubHktbm90LXJlYWwtMTI";

    @Test
    void sameSeedGivesTheSamePicture() {
        assertThat(pixels(PhoneFrame.of(TEXT, Condition.READABLE, 5)))
                .isEqualTo(pixels(PhoneFrame.of(TEXT, Condition.READABLE, 5)));
    }

    @Test
    void anotherSeedHoldsThePhoneDifferently() {
        assertThat(pixels(PhoneFrame.of(TEXT, Condition.READABLE, 5)))
                .isNotEqualTo(pixels(PhoneFrame.of(TEXT, Condition.READABLE, 6)));
    }

    /// Pictures for people to judge, in target/pictures.
    @Test
    void leavesSamplesToLookAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        for (Condition condition : Condition.values()) {
            File file = folder.resolve("phone-" + condition + ".png").toFile();
            assertThat(ImageIO.write(PhoneFrame.of(TEXT, condition, 1), "png", file)).isTrue();
        }
        File second = folder.resolve("phone-second.png").toFile();
        assertThat(ImageIO.write(PhoneFrame.of(TEXT, Condition.READABLE, 3), "png", second))
                .isTrue();
    }

    private static int pixels(BufferedImage image) {
        return Arrays.hashCode(
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }
}
