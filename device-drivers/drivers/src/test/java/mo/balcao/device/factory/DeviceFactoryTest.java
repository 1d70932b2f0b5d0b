package mo.balcao.device.factory;

import static org.assertj.core.api.Assertions.assertThat;

import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;
import mo.balcao.device.document.DocumentPrinter;
import mo.balcao.device.locker.Compartment;
import mo.balcao.device.locker.LockerBank;
import mo.balcao.device.printer.ReceiptPrinter;
import mo.balcao.device.scheme.Opening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceFactoryTest {
    private final DeviceFactory factory = DeviceFactory.start();
    private final DeviceId id = new DeviceId("receipt-printer");

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void namesWhatIsAllowed() {
        assertThat(factory.open(ReceiptPrinter.class, id, "lpt:1"))
                .isInstanceOfSatisfying(
                        Opening.Refused.class,
                        r -> assertThat(r.reason()).contains("escpos+tcp://<host>:<port>"));
    }

    @Test
    void doesNotKnowSimulatorsWithoutTheirJar() {
        assertThat(factory.open(ReceiptPrinter.class, id, "sim:ideal"))
                .isInstanceOf(Opening.Refused.class);
    }

    @Test
    void refusesAPortOutOfRange() {
        assertThat(factory.open(ReceiptPrinter.class, id, "escpos+tcp://127.0.0.1:70000"))
                .isInstanceOf(Opening.Refused.class);
    }

    @Test
    void refusesAnUnknownOption() {
        assertThat(factory.open(ReceiptPrinter.class, id, "escpos+tcp://127.0.0.1:9100?colour=red"))
                .isInstanceOf(Opening.Refused.class);
    }

    @Test
    void opensADeviceThatIsNotThere() {
        assertThat(factory.open(ReceiptPrinter.class, id, "escpos+tcp://127.0.0.1:1"))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void addressesReadBackAsWritten() {
        String text = "escpos+tcp://127.0.0.1:9100?dots-per-line=576";
        assertThat(DeviceAddress.parse(text).map(DeviceAddress::toString)).contains(text);
    }

    @Test
    void opensLockBoardsWhoseLineIsNotThere() {
        assertThat(
                        factory.open(
                                LockerBank.class,
                                id,
                                "serial:/dev/none?board=8a80&open-reads=11&boards=1,2"))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        o ->
                                assertThat(o.port())
                                        .isInstanceOfSatisfying(
                                                LockerBank.class,
                                                b -> assertThat(b.compartments()).hasSize(48)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ipp://127.0.0.1/ipp/print",
                "ipp://printer.example:8631/ipp/print",
                "ipps://[::1]:631/ipp/print",
                "ipps://127.0.0.1/ipp/print?certificate-sha256="
                        + "00112233445566778899aabbccddeeff00112233445566778899AABBCCDDEEFF"
            })
    void opensAPagePrinterThatIsNotThere(String address) {
        assertThat(factory.open(DocumentPrinter.class, id, address))
                .isInstanceOf(Opening.Opened.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ipp:printer",
                "ipp://127.0.0.1",
                "ipp://127.0.0.1/",
                "ipp:///ipp/print",
                "ipp://user@127.0.0.1/ipp/print",
                "ipp://127.0.0.1:70000/ipp/print",
                "ipp://127.0.0.1/ipp/print#x",
                "ipp://127.0.0.1/ipp/ print",
                "ipps://127.0.0.1/ipp/print?certificate-sha256=",
                "ipps://127.0.0.1/ipp/print?certificate-sha256=0011",
                "ipps://127.0.0.1/ipp/print?trust=all",
                "ipp://127.0.0.1/ipp/print?certificate-sha256="
                        + "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"
            })
    void refusesAPagePrinterWhosePlaceOrProofIsWrong(String address) {
        assertThat(factory.open(DocumentPrinter.class, id, address))
                .isInstanceOf(Opening.Refused.class);
    }

    @Test
    void opensBoardsThatCountFromNought() {
        assertThat(
                        factory.open(
                                LockerBank.class,
                                id,
                                "serial:/dev/none?board=wkly&open-reads=00&locks=12"))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        o ->
                                assertThat(o.port())
                                        .isInstanceOfSatisfying(
                                                LockerBank.class,
                                                b ->
                                                        assertThat(b.compartments())
                                                                .hasSize(12)
                                                                .contains(new Compartment(0, 1))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serial:/dev/none?board=8a80",
                "serial:/dev/none?open-reads=11",
                "serial:/dev/none?board=8a80&open-reads=01",
                "serial:/dev/none?board=8a80&open-reads=11&boards=33",
                "serial:/dev/none?board=8a80&open-reads=11&boards=1,",
                "serial:/dev/none?board=8a80&open-reads=11&locks=25",
                "serial:/dev/none?board=8a80&open-reads=11&baud=1",
                "serial:?board=8a80&open-reads=11",
                "serial:/dev/none?board=wkly",
                "serial:/dev/none?board=wkly&open-reads=11",
                "serial:/dev/none?board=wkly&open-reads=01&boards=32",
                "serial:/dev/none?board=wkly&open-reads=01&locks=65",
                "serial:/dev/none?board=8a80&open-reads=11&boards=0",
                "serial:/dev/none?board=other&open-reads=00"
            })
    void refusesACabinetWhoseWiringIsNotSaid(String address) {
        assertThat(factory.open(LockerBank.class, id, address)).isInstanceOf(Opening.Refused.class);
    }
}
