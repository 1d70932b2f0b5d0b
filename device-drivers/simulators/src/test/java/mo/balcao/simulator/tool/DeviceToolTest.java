package mo.balcao.simulator.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import mo.balcao.device.tool.DeviceTool;
import mo.balcao.simulator.camera.PhoneFrame;
import mo.balcao.simulator.locker.DoorsOnPty;
import mo.balcao.simulator.printer.EscPosPrinterOnTcp;
import mo.balcao.simulator.printer.PrinterCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceToolTest {
    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream problems = new ByteArrayOutputStream();

    private int run(String... words) {
        out.reset();
        problems.reset();
        return new DeviceTool(stream(out), stream(problems)).run(List.of(words));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private List<String> said() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> complained() {
        return problems.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Path picture(String name, BufferedImage image) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private Path code(String name, String text) throws IOException {
        return picture(name, PhoneFrame.of(text, PhoneFrame.Condition.READABLE, 7));
    }

    @Test
    void decodesPicturesLineByLineAndSaysNothingWhereNothingIs() throws IOException {
        Path first = code("a.png", "MOEID1.first");
        Path second = code("b.png", "MOEID1.second");
        Path empty = picture("c.png", PhoneFrame.empty(1));

        assertThat(run("camera:file:" + first, "decode", second.toString(), "camera:file:" + empty))
                .isZero();
        assertThat(said())
                .containsExactly(
                        first + "\tMOEID1.first", second + "\tMOEID1.second", empty + "\t");
    }

    @Test
    void decodesAFolderAndTellsJson() throws IOException {
        Path first = code("a.png", "say \"hello\"");

        assertThat(run("camera:file:" + folder, "decode", "--json")).isZero();
        assertThat(said())
                .containsExactly("{\"path\":\"" + first + "\",\"text\":\"say \\\"hello\\\"\"}");
    }

    @Test
    void aFileThatIsNoPictureIsAnAnswerAndAFailure() throws IOException {
        Path text = Files.writeString(folder.resolve("a.png"), "no picture");
        Path code = code("b.png", "MOEID1.good");

        assertThat(run("camera:file:" + text, "decode", code.toString())).isEqualTo(1);
        assertThat(said())
                .containsExactly(text + "\t\tis no picture (png, jpg)", code + "\tMOEID1.good");
    }

    @Test
    void readsACodeThroughTheDriver() throws IOException {
        Path code = code("a.png", "MOPU1.code");

        assertThat(run("camera:file:" + code, "read", "--timeout", "20")).isZero();
        assertThat(said()).containsExactly("QR\tMOPU1.code");
    }

    @Test
    void saysTheStatusOfADeviceAndWhoMustAct() throws IOException {
        try (var printer = EscPosPrinterOnTcp.start(0, _ -> {})) {
            assertThat(run(printer.address(), "status")).isZero();
            assertThat(said()).containsExactly("online");

            printer.set(new PrinterCondition.PaperEnd());
            assertThat(run(printer.address(), "health", "--json")).isEqualTo(1);
            assertThat(said().getFirst())
                    .contains("\"status\":\"usererror\"", "\"who\":\"attendant\"", "PAPER_OUT");
        }
        assertThat(run("escpos+tcp://127.0.0.1:9", "status", "--timeout", "5")).isEqualTo(1);
        assertThat(said().getFirst()).startsWith("offline\tDISCONNECTED\ttechnician");
    }

    @Test
    void printsAPictureAndSaysWhatCameOfIt() throws IOException {
        List<BufferedImage> slips = new CopyOnWriteArrayList<>();
        var image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        Path black = picture("slip.png", image);
        try (var printer = EscPosPrinterOnTcp.start(0, slips::add)) {
            assertThat(run(printer.address(), "print", black.toString())).isZero();
            assertThat(said()).containsExactly("printed");
            assertThat(slips).hasSize(1);

            printer.set(new PrinterCondition.PaperEnd());
            assertThat(run(printer.address(), "print", black.toString())).isEqualTo(1);
            assertThat(said().getFirst()).startsWith("rejected\tPAPER_OUT\tattendant");
        }
    }

    @Test
    void showsDoorsAndOpensOne() throws IOException {
        try (var doors = DoorsOnPty.in(folder)) {
            assertThat(run(doors.address(), "doors")).isZero();
            assertThat(said()).hasSize(DoorsOnPty.DOORS).contains("3\t1/3\tclosed\tunknown");

            assertThat(run(doors.address(), "open", "3")).isZero();
            assertThat(said()).containsExactly("opened");
            assertThat(run(doors.address(), "doors")).isZero();
            assertThat(said()).contains("3\t1/3\topen\tunknown");

            doors.jam(4);
            assertThat(run(doors.address(), "open", "4", "--timeout", "3")).isEqualTo(1);
            assertThat(said().getFirst()).startsWith("did-not-open");
            assertThat(doors.pulses(4)).isEqualTo(1);
        }
    }

    @Test
    void talksToACard() {
        assertThat(run("sim:ideal", "transmit", "00A4040000", "--timeout", "1")).isEqualTo(3);
        assertThat(said().getFirst()).startsWith("no-card");
    }

    @Test
    void takesAPicture() throws IOException {
        Path code = code("a.png", "MOEID1.picture");
        Path taken = folder.resolve("taken.png");

        assertThat(run("camera:file:" + code, "picture", taken.toString())).isZero();
        assertThat(ImageIO.read(taken.toFile()).getWidth()).isEqualTo(PhoneFrame.WIDTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sim:ideal",
                "sim:ideal dance",
                "sim:ideal status --tea",
                "sim:ideal watch --timeout soon",
                "teapot:1 status",
                "sim:ideal open 99",
                "sim:ideal transmit XY",
                "sim:ideal transmit",
                "sim:ideal print no-such-file.png",
                "camera:file:here read --timeout 400"
            })
    void wrongWordsAreSaidInOneLineAndAreTwo(String words) {
        assertThat(run(words.split(" ", -1))).isEqualTo(2);
        assertThat(said()).isEmpty();
        assertThat(complained()).first().asString().startsWith("device: ");
    }

    @Test
    void everyActIsListed() {
        run("sim:ideal", "dance");
        List<String> acts = new ArrayList<>();
        for (String act : List.of("transmit", "print", "open", "doors", "decode", "watch")) {
            if (complained().stream().anyMatch(line -> line.contains(act))) {
                acts.add(act);
            }
        }
        assertThat(acts).hasSize(6);
    }
}
