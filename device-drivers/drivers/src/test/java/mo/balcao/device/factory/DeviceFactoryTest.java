package mo.balcao.device.factory;

import static org.assertj.core.api.Assertions.assertThat;

import mo.balcao.device.DeviceAddress;
import mo.balcao.device.DeviceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeviceFactoryTest {
    private final DeviceFactory factory = DeviceFactory.start();
    private final DeviceId id = new DeviceId("receipt-printer");

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void namesWhatIsAllowed() {
        assertThat(factory.receiptPrinter(id, "lpt:1"))
                .isInstanceOfSatisfying(
                        Opening.Refused.class,
                        r -> assertThat(r.reason()).contains("escpos+tcp://<host>:<port>"));
    }

    @Test
    void doesNotKnowSimulatorsWithoutTheirJar() {
        assertThat(factory.receiptPrinter(id, "sim:ideal")).isInstanceOf(Opening.Refused.class);
    }

    @Test
    void refusesAPortOutOfRange() {
        assertThat(factory.receiptPrinter(id, "escpos+tcp://127.0.0.1:70000"))
                .isInstanceOf(Opening.Refused.class);
    }

    @Test
    void refusesAnUnknownOption() {
        assertThat(factory.receiptPrinter(id, "escpos+tcp://127.0.0.1:9100?colour=red"))
                .isInstanceOf(Opening.Refused.class);
    }

    @Test
    void opensADeviceThatIsNotThere() {
        assertThat(factory.receiptPrinter(id, "escpos+tcp://127.0.0.1:1"))
                .isInstanceOf(Opening.Opened.class);
    }

    @Test
    void addressesReadBackAsWritten() {
        String text = "escpos+tcp://127.0.0.1:9100?dots-per-line=576";
        assertThat(DeviceAddress.parse(text).map(DeviceAddress::toString)).contains(text);
    }
}
