package mo.balcao.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import mo.balcao.core.document.SlipContent.Print;
import mo.balcao.core.document.SlipContent.Standing;
import mo.balcao.core.screen.Comfort.TextSize;
import mo.balcao.core.text.Language;
import mo.balcao.core.text.Texts;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.printer.Slip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SlipPressTest {
    private static final Path PICTURES = Path.of("target/slips");
    private final SlipPress press = Sample.press();

    static Stream<Arguments> slips() {
        return Stream.of(Language.values())
                .flatMap(l ->
                        Stream.of(TextSize.NORMAL, TextSize.LARGEST)
                                .flatMap(s ->
                                        Stream.of(
                                                Arguments.of(l, s, true),
                                                Arguments.of(l, s, false))));
    }

    /// Leaves pictures under target/slips for people to look at.
    @ParameterizedTest
    @MethodSource("slips")
    void bearsItsCodeWhereAMachineCanReadIt(Language language, TextSize size, boolean filed)
            throws IOException {
        String service = filed ? "proof-of-life" : "change-contact-data";
        var slip =
                press.lay(Sample.order(service, filed, language, size), Sample.NOW, Sample.PRINTER);
        var picture = picture(slip);
        Files.createDirectories(PICTURES);
        String name = String.join("-", service, language.tag(), size.name());
        ImageIO.write(picture, "png", PICTURES.resolve(name + ".png").toFile());
        assertThat(qr(picture)).isEqualTo(filed ? Sample.NUMBER : Sample.REFERENCE);
    }

    @Test
    void fitsTheHeadAndNoMoreThanEightyMillimetres() {
        var order = Sample.order("proof-of-life", true, Language.PT, TextSize.NORMAL);
        assertThat(press.lay(order, Sample.NOW, Sample.PRINTER).widthDots()).isEqualTo(576);
        var narrow = new ReceiptPrinter.Capabilities(384, 8, true);
        assertThat(press.lay(order, Sample.NOW, narrow).widthDots()).isEqualTo(384);
        var wide = new ReceiptPrinter.Capabilities(832, 8, true);
        assertThat(press.lay(order, Sample.NOW, wide).widthDots()).isEqualTo(576);
    }

    @Test
    void leavesTheEdgesOfThePaperWhite() {
        var slip =
                press.lay(
                        Sample.order("proof-of-life", true, Language.PT, TextSize.LARGEST),
                        Sample.NOW,
                        Sample.PRINTER);
        int bytes = (slip.widthDots() + 7) / 8;
        for (int row = 0; row < slip.heightDots(); row++) {
            assertThat(slip.rows()[row * bytes]).isZero();
            assertThat(slip.rows()[row * bytes + bytes - 1]).isZero();
        }
    }

    @Test
    void isTheSameForTheSameOrder() {
        var order = Sample.order("proof-of-life", true, Language.ZH_HANT, TextSize.NORMAL);
        var one = press.lay(order, Sample.NOW, Sample.PRINTER);
        var other = press.lay(order, Sample.NOW, Sample.PRINTER);
        assertThat(Arrays.equals(one.rows(), other.rows())).isTrue();
    }

    @Test
    void aCaseThatIsNotFiledBearsNoFilingNumber() {
        var order = Sample.order("change-contact-data", false, Language.EN, TextSize.NORMAL);
        assertThat(press.content(order, Sample.NOW).standing())
                .isEqualTo(new Standing.Received(Sample.REFERENCE));
    }

    @Test
    void timeIsMacaoTime() {
        var order = Sample.order("proof-of-life", true, Language.EN, TextSize.NORMAL);
        assertThat(press.content(order, Sample.NOW).time().getHour()).isEqualTo(9);
    }

    @Test
    void aReprintSaysThatItIsOne() {
        var layout = new SlipLayout(Texts.load());
        var first =
                press.content(
                        Sample.order("proof-of-life", true, Language.ZH_HANT, TextSize.NORMAL),
                        Sample.NOW);
        var again =
                new SlipContent(
                        first.service(),
                        first.bureaux(),
                        first.receivers(),
                        first.standing(),
                        first.time(),
                        first.terminal(),
                        first.next(),
                        first.instead(),
                        first.language(),
                        first.print(),
                        2);
        assertThat(layout.lay(again, Sample.PRINTER).heightDots())
                .isGreaterThan(layout.lay(first, Sample.PRINTER).heightDots());
    }

    @ParameterizedTest
    @EnumSource(Print.class)
    void noTextIsSmallerThanTenPointAndLargePrintThanEighteen(Print print) {
        double smallest =
                switch (print) {
                    case STANDARD -> Type.SMALLEST;
                    case LARGE -> 18;
                };
        assertThat(Type.values())
                .allSatisfy(type ->
                        assertThat((double) type.dots(print, 8))
                                .isGreaterThanOrEqualTo(smallest * 25.4 / 72 * 8 - 0.01));
    }

    private static BufferedImage picture(Slip slip) {
        var picture =
                new BufferedImage(
                        slip.widthDots(), slip.heightDots(), BufferedImage.TYPE_BYTE_BINARY);
        int bytes = (slip.widthDots() + 7) / 8;
        for (int y = 0; y < slip.heightDots(); y++) {
            for (int x = 0; x < slip.widthDots(); x++) {
                boolean black = (slip.rows()[y * bytes + x / 8] & 0x80 >> x % 8) != 0;
                picture.setRGB(x, y, black ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }

    /// As a phone looks at it: part of the slip, about as high as wide.
    private static String qr(BufferedImage picture) {
        int width = picture.getWidth();
        for (int y = 0; y + width <= picture.getHeight(); y += width / 8) {
            int[] dots = picture.getRGB(0, y, width, width, null, 0, width);
            var seen = new RGBLuminanceSource(width, width, dots);
            try {
                return new QRCodeReader()
                        .decode(
                                new BinaryBitmap(new HybridBinarizer(seen)),
                                Map.of(DecodeHintType.TRY_HARDER, true))
                        .getText();
            } catch (ReaderException e) {
                // not in this part
            }
        }
        return "no code";
    }
}
