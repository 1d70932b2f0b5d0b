package mo.balcao.device.document.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.hp.jipp.encoding.IppInputStream;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Operation;
import com.hp.jipp.model.Types;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import mo.balcao.device.DeviceStatus;
import mo.balcao.device.Fault;
import mo.balcao.device.FaultCode;
import mo.balcao.device.document.DocumentConnection;
import mo.balcao.device.driver.DeviceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whatever a peer says, a poll ends soon and as a status or as a broken connection.
class IppLinkTest {
    private final FakePrinter printer = FakePrinter.start();

    IppLinkTest() throws IOException {}

    @AfterEach
    void close() {
        printer.close();
    }

    private DeviceStatus status() throws DeviceException {
        DocumentConnection connection = new IppDriver(printer.address()).connect();
        try {
            return connection.poll().status();
        } finally {
            connection.close();
        }
    }

    private void expectLost(FaultCode code) {
        assertThatThrownBy(this::status)
                .isInstanceOfSatisfying(
                        DeviceException.class, e -> assertThat(e.fault().code()).isEqualTo(code));
    }

    private void printerSays(FakePrinter.Answer answer) {
        printer.answer(Operation.getPrinterAttributes, answer);
    }

    @Test
    void seesAPrinter() throws Exception {
        assertThat(status()).isEqualTo(new DeviceStatus.Online());
    }

    @Test
    void survivesNoise() {
        printerSays((_, e) ->
                FakePrinter.say(e, "hello, this is no packet".getBytes(StandardCharsets.US_ASCII)));
        expectLost(FaultCode.NOT_RESPONDING);
    }

    @Test
    void survivesAWebPage() {
        printerSays((_, e) -> {
            e.getResponseHeaders().set("Content-Type", "text/html");
            e.sendResponseHeaders(200, 4);
            e.getResponseBody().write("<ok>".getBytes(StandardCharsets.US_ASCII));
        });
        expectLost(FaultCode.NOT_RESPONDING);
    }

    @Test
    void asksForNoOtherAddress() {
        printerSays((_, e) -> {
            e.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
            e.sendResponseHeaders(307, -1);
        });
        expectLost(FaultCode.NOT_RESPONDING);
    }

    @Test
    void readsNoMoreThanABound() {
        CountDownLatch cut = new CountDownLatch(1);
        printerSays((_, e) -> {
            e.getResponseHeaders().set("Content-Type", "application/ipp");
            e.sendResponseHeaders(200, 0);
            flood(e, cut);
        });
        expectLost(FaultCode.DISCONNECTED);
        assertThat(cut).satisfies(CountDownLatch::await);
    }

    private static void flood(HttpExchange exchange, CountDownLatch cut) {
        byte[] block = new byte[64 << 10];
        try {
            while (true) {
                exchange.getResponseBody().write(block);
            }
        } catch (IOException _) {
            cut.countDown();
        }
    }

    @Test
    void givesUpOnSilence() {
        printerSays((_, e) -> {
            e.getResponseHeaders().set("Content-Type", "application/ipp");
            e.sendResponseHeaders(200, 100);
            e.getResponseBody().write(2);
            e.getResponseBody().flush();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        expectLost(FaultCode.NOT_RESPONDING);
    }

    @Test
    void takesNoAnswerToAnotherQuestion() {
        printerSays((q, e) ->
                FakePrinter.say(e, new IppPacket(0, 0x0200, q.getRequestId() + 1, List.of())));
        expectLost(FaultCode.NOT_RESPONDING);
    }

    @Test
    void refusesNestingWithoutEnd() {
        printerSays((_, e) -> FakePrinter.say(e, nested(20_000)));
        expectLost(FaultCode.NOT_RESPONDING);
    }

    /// The library's bug that [PacketShape] guards against; when this fails, the guard can go.
    @Test
    void libraryOverflowsTheStackOnDeepNesting() {
        IppInputStream in = new IppInputStream(new ByteArrayInputStream(nested(20_000)));
        assertThatThrownBy(in::readPacket).isInstanceOf(StackOverflowError.class);
    }

    /// A collection in a collection in a collection.
    private static byte[] nested(int depth) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {2, 0, 0, 0, 0, 0, 0, 1, 4});
        out.writeBytes(new byte[] {0x34, 0, 1, 'a', 0, 0});
        for (int i = 0; i < depth; i++) {
            out.writeBytes(new byte[] {0x4A, 0, 0, 0, 1, 'a', 0x34, 0, 0, 0, 0});
        }
        return out.toByteArray();
    }

    /// One good answer with bytes changed, cut off or repeated, two hundred times over.
    @Test
    void survivesEveryBrokenAnswer() throws Exception {
        SplittableRandom random = new SplittableRandom(20261124);
        printerSays((q, e) ->
                FakePrinter.say(e, broken(FakePrinter.bytes(printer.printer(q)), random)));
        DocumentConnection connection = new IppDriver(printer.address()).connect();
        int lost = 0;
        for (int i = 0; i < 200; i++) {
            try {
                assertThat(connection.poll().status()).isNotNull();
            } catch (DeviceException e) {
                lost++;
            }
        }
        connection.close();
        assertThat(lost).isBetween(1, 200);
    }

    private static byte[] broken(byte[] packet, SplittableRandom random) {
        int changes = random.nextInt(1, 6);
        for (int i = 0; i < changes; i++) {
            packet[random.nextInt(8, packet.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0
                ? Arrays.copyOf(packet, random.nextInt(packet.length))
                : packet;
    }

    @Test
    void saysWhatAPrinterLacks() throws Exception {
        printerSays((q, e) ->
                FakePrinter.say(
                        e,
                        FakePrinter.ok(q)
                                .putPrinterAttributes(
                                        Types.operationsSupported.of(
                                                List.of(
                                                        Operation.createJob,
                                                        Operation.sendDocument)),
                                        Types.documentFormatSupported.of(
                                                List.of("image/pwg-raster")))
                                .build()));
        assertThat(status())
                .isEqualTo(
                        new DeviceStatus.HardwareError(
                                Fault.of(FaultCode.CONFIGURATION, "no application/pdf")));
    }
}
